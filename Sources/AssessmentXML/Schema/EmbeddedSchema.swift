import CLibXML2
import CSchemas

/// A schema that was compiled into the program, ready to validate trees from any thread.
///
/// libxml2 only reads a compiled schema while it validates, so one serves all.
struct EmbeddedSchema: Sendable {
  /// The address of the compiled schema, which lives as long as the process.
  private let address: UInt

  /// The schema of assessment files.
  static let assessment = EmbeddedSchema(assay_assessment_xsd)

  /// The schema of norms files.
  static let norms = EmbeddedSchema(assay_norms_xsd)

  /// The schema of assessment files as it was embedded.
  static var assessmentBytes: [UInt8] { copy(assay_assessment_xsd) }

  /// The schema of norms files as it was embedded.
  static var normsBytes: [UInt8] { copy(assay_norms_xsd) }

  private static func copy(
    _ bytes: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>?
  ) -> [UInt8] {
    var count = 0
    let start = bytes(&count)
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  private init(_ bytes: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>?) {
    LibXML2.start
    var count = 0
    address = UInt(bitPattern: bytes(&count).flatMap { EmbeddedSchema.compile($0, count) })
  }

  private static func compile(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> xmlSchemaPtr? {
    // libxml2 keeps this pointer until it has parsed; static bytes outlive that.
    bytes.withMemoryRebound(to: CChar.self, capacity: count) { text in
      guard let context = xmlSchemaNewMemParserCtxt(text, Int32(count)) else { return nil }
      defer { xmlSchemaFreeParserCtxt(context) }
      return xmlSchemaParse(context)
    }
  }

  /// Whether the schema itself could be compiled; a test sees to it.
  var isUsable: Bool { address != 0 }

  /// The problems of a document against the schema, at most as many as are reported.
  func problems(in document: xmlDocPtr, source: [UInt8]) -> [XMLProblem] {
    guard let schema = xmlSchemaPtr(bitPattern: address),
      let context = xmlSchemaNewValidCtxt(schema)
    else {
      return [XMLProblem(kind: .schema, offset: 0, message: "the embedded schema is not usable")]
    }
    defer { xmlSchemaFreeValidCtxt(context) }
    let findings = SchemaFindings()
    return withExtendedLifetime(findings) {
      xmlSchemaSetValidStructuredErrors(
        context,
        { findings, error in
          guard let findings, let error else { return }
          Unmanaged<SchemaFindings>.fromOpaque(findings).takeUnretainedValue().add(error.pointee)
        }, Unmanaged.passUnretained(findings).toOpaque())
      let result = xmlSchemaValidateDoc(context, document)
      if result < 0 {
        return [XMLProblem(kind: .schema, offset: 0, message: "the schema could not be applied")]
      }
      return findings.problems(in: source)
    }
  }
}
