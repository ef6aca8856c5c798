import Integrity
import Testing

@Suite("Content marks")
struct ContentMarkTests {
  private let mark = ContentMark(key: Digest(of: Array("key".utf8)))

  private func hex(_ text: String) -> String {
    Array(text.utf8).withUnsafeBytes { mark.hex(of: $0) }
  }

  @Test("The same bytes have the same mark, others another")
  func tellsApart() {
    #expect(hex("a line") == hex("a line"))
    #expect(hex("a line") != hex("a lime"))
    #expect(hex("") != hex("\0"))
    #expect(hex("").utf8.count == 16)
  }

  @Test("Another key gives another mark")
  func dependsOnKey() {
    let other = ContentMark(key: Digest(of: Array("other".utf8)))
    #expect(Array("a line".utf8).withUnsafeBytes { other.hex(of: $0) } != hex("a line"))
  }

  @Test("SipHash-2-4-128 gives its authors' published values")
  func publishedVector() throws {
    // Key 00 01 ... 0f; message 00 01 ... 0e: the reference implementation's vectors_sip128.
    let key = try #require(Digest(bytes: (0..<32).map { UInt8($0) }))
    let message = (0..<15).map { UInt8($0) }
    let mark = message.withUnsafeBytes { ContentMark(key: key).hex(of: $0) }
    #expect(mark == "5493e99933b0a811")
  }
}
