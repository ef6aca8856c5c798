import CLibXML2
import CSchemas

/// A schema that was compiled into the program, ready to validate on any thread.
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

  /// The compiled schema; nil where it could not be compiled.
  var compiled: xmlSchemaPtr? { xmlSchemaPtr(bitPattern: address) }
}
