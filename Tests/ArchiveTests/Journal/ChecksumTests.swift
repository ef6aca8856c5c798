import Testing

@testable import Archive

@Suite("The checksum is CRC-32C")
struct ChecksumTests {
  @Test(
    "It gives the published values",
    arguments: [
      // RFC 3720, appendix B.4, and the check value of the catalogue of parametrised CRCs.
      (Array("123456789".utf8), "e3069283"), ([UInt8](repeating: 0, count: 32), "8a9136aa"),
      ([UInt8](repeating: 0xFF, count: 32), "62a8ab43"), (Array(UInt8(0)..<32), "46dd794e"),
      (Array((UInt8(0)..<32).reversed()), "113fdb5c"), ([], "00000000"),
    ])
  func givesPublishedValues(bytes: [UInt8], expected: String) {
    var whole = Checksum()
    whole.update(bytes)
    #expect(whole.hexadecimal == expected)
    var parts = Checksum()
    parts.update(bytes.prefix(bytes.count / 2))
    parts.update(bytes.dropFirst(bytes.count / 2))
    #expect(parts == whole)
  }
}
