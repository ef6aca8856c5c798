import Integrity
import Testing

@Suite("Tagged digests")
struct TaggedHasherTests {
  private func digest(_ body: (inout TaggedHasher) -> Void) -> Digest {
    var hasher = TaggedHasher(version: "test-1")
    body(&hasher)
    return hasher.finalize()
  }

  @Test("tell apart everything that could run together")
  func injective() {
    let digests: [Digest] = [
      digest { _ in },
      digest { $0.write("a", "bc") },
      digest { $0.write("ab", "c") },
      digest {
        $0.write("a", "b"); $0.write("a", "c")
      },
      digest { $0.write("a", "") },
      digest {
        $0.begin("a"); $0.end()
      },
      digest {
        $0.begin("a"); $0.end(); $0.write("b", 1)
      },
      digest {
        $0.begin("a"); $0.write("b", 1); $0.end()
      },
      digest { $0.write("a", 1) },
      digest { $0.write("a", 1.0) },
      digest { $0.write("a", true) },
      digest { $0.write("a", false) },
      digest { $0.write("a", "1") },
      digest { $0.write("a", Digest(of: [])) },
      TaggedHasher(version: "test-2").finalize(),
    ]
    #expect(Set(digests).count == digests.count)
  }

  @Test("see one zero and one NaN")
  func canonicalNumbers() {
    #expect(digest { $0.write("a", 0.0) } == digest { $0.write("a", -0.0) })
    #expect(digest { $0.write("a", Double.nan) } == digest { $0.write("a", -Double.nan) })
    #expect(digest { $0.write("a", 1.0) } != digest { $0.write("a", 1.0.nextUp) })
  }

  @Test("are the SHA-256 of the documented encoding")
  func encoding() {
    let tagged = digest {
      $0.begin("s")
      $0.write("t", "é")
      $0.write("n", -2)
      $0.write("f", true)
      $0.end()
    }
    var bytes: [UInt8] = [5, 6] + Array("test-1".utf8)
    bytes += [5, 1] + Array("s".utf8)
    bytes += [1, 1] + Array("t".utf8) + [2, 0, 0, 0, 0, 0, 0, 0] + Array("é".utf8)
    bytes += [2, 1] + Array("n".utf8) + [254, 255, 255, 255, 255, 255, 255, 255]
    bytes += [4, 1] + Array("f".utf8) + [1]
    bytes += [6]
    #expect(tagged == Digest(of: bytes))
  }

  @Test("survive values longer than the buffer", arguments: [32_767, 32_768, 32_769, 100_000])
  func longValues(count: Int) {
    let text = String(repeating: "x", count: count)
    let tagged = digest {
      $0.write("t", text); $0.write("u", text)
    }
    func field(_ tag: String) -> [UInt8] {
      [1, 1] + Array(tag.utf8)
        + withUnsafeBytes(of: UInt64(count).littleEndian) { Array($0) } + Array(text.utf8)
    }
    #expect(tagged == Digest(of: [5, 6] + Array("test-1".utf8) + field("t") + field("u")))
  }
}
