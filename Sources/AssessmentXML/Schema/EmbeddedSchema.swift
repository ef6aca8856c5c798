import CLibXML2
import CSchemas

/// A schema that was compiled into the program, ready to validate on any thread.
///
/// libxml2 reads it when it is first asked for, and only looks at it while it validates, so that one
/// serves all.
enum EmbeddedSchema {
  /// The schema of assessment files.
  case assessment
  /// The schema of norms files.
  case norms
  /// The schema of role files.
  case role
  /// The schema of rating forms.
  case ratingForm

  /// The schema as libxml2 reads it, for as long as the process lives; nil where it cannot.
  var compiled: xmlSchemaPtr? {
    switch self {
    case .assessment: xmlSchemaPtr(bitPattern: EmbeddedSchema.compiledAssessment)
    case .norms: xmlSchemaPtr(bitPattern: EmbeddedSchema.compiledNorms)
    case .role: xmlSchemaPtr(bitPattern: EmbeddedSchema.compiledRole)
    case .ratingForm: xmlSchemaPtr(bitPattern: EmbeddedSchema.compiledRatingForm)
    }
  }

  /// The schema as it was embedded.
  var bytes: [UInt8] { Array(text) }

  private static let compiledAssessment = EmbeddedSchema.assessment.compile()
  private static let compiledNorms = EmbeddedSchema.norms.compile()
  private static let compiledRole = EmbeddedSchema.role.compile()
  private static let compiledRatingForm = EmbeddedSchema.ratingForm.compile()

  private var text: UnsafeBufferPointer<UInt8> {
    var count = 0
    let start =
      switch self {
      case .assessment: assay_assessment_xsd(&count)
      case .norms: assay_norms_xsd(&count)
      case .role: assay_role_xsd(&count)
      case .ratingForm: assay_rating_form_xsd(&count)
      }
    return UnsafeBufferPointer(start: start, count: count)
  }

  /// The address of the compiled schema; zero where it could not be compiled.
  private func compile() -> UInt {
    LibXML2.start
    // libxml2 keeps this pointer until it has parsed; static bytes outlive that.
    let schema = text.withMemoryRebound(to: CChar.self) { text -> xmlSchemaPtr? in
      guard let context = xmlSchemaNewMemParserCtxt(text.baseAddress, Int32(text.count)) else {
        return nil
      }
      defer { xmlSchemaFreeParserCtxt(context) }
      return xmlSchemaParse(context)
    }
    return UInt(bitPattern: schema)
  }
}
