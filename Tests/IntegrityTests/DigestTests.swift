import Integrity
import Testing

@Suite("Digests")
struct DigestTests {
  /// Vectors of FIPS 180-4, and `sha256sum` of an empty file.
  @Test(
    "agree with published SHA-256 vectors",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func vectors(text: String, expected: String) {
    #expect(Digest(of: Array(text.utf8)).hex == expected)
  }

  @Test("do not depend on how the bytes were cut", arguments: [1, 7, 63, 64, 65, 999])
  func pieces(size: Int) {
    let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var hasher = DigestHasher()
    for start in stride(from: 0, to: bytes.count, by: size) {
      hasher.update(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    #expect(hasher.finalize() == Digest(of: bytes))
  }

  @Test("are read back from their text in either case")
  func hexRoundTrip() throws {
    let digest = Digest(of: Array("abc".utf8))
    #expect(Digest(hex: digest.hex) == digest)
    #expect(Digest(hex: digest.hex.uppercased()) == digest)
    #expect(try #require(Digest(bytes: digest.bytes)) == digest)
    #expect(digest.abbreviated == "ba78…15ad")
    #expect(digest.shortHex == "ba7816bf8f01cfea")
  }

  @Test(
    "are not read from anything but 64 hexadecimal digits",
    arguments: [
      "", "ba78", String(repeating: "g", count: 64), String(repeating: "0", count: 63),
      String(repeating: "0", count: 65), String(repeating: "0", count: 66),
    ])
  func malformedHex(text: String) {
    #expect(Digest(hex: text) == nil)
  }

  @Test("are ordered as their text is")
  func order() {
    let digests = (0..<50).map { Digest(of: [UInt8($0)]) }
    #expect(digests.sorted().map(\.hex) == digests.map(\.hex).sorted())
  }
}
