import Interchange
import Testing

@Suite("A stream is cut into records")
struct RecordSplitterTests {
  static let sizes = [1, 2, 3, 7, 64, 65_536]

  @Test("Lines come whole, however the stream is cut", arguments: sizes)
  func splitsLines(size: Int) {
    let lines = split("\u{FEFF}a\nbb\r\n\nc\r\n\r\nlast", .lines, size: size)
    #expect(lines == ["1:a", "2:bb", "3:", "4:c", "5:", "6:last"])
  }

  @Test("A line end at the end begins no further record", arguments: sizes)
  func endsCleanly(size: Int) {
    #expect(split("a\n", .lines, size: size) == ["1:a"])
    #expect(split("a", .lines, size: size) == ["1:a"])
    #expect(split("\n", .lines, size: size) == ["1:"])
    #expect(split("", .lines, size: size) == [])
    #expect(split("\u{FEFF}", .lines, size: size) == [])
    #expect(split("\u{FEFF}a", .lines, size: size) == ["1:a"])
  }

  @Test("Quoted line ends stay inside their row", arguments: sizes)
  func splitsRows(size: Int) {
    let text = "a,\"b\n\nc\"\r\n\"x\"\"\n\"\"\",y\nplain\"\nq,\"\"\nend"
    let rows = split(text, .csv(separator: UInt8(ascii: ",")), size: size)
    #expect(
      rows == ["1:a,\"b\n\nc\"", "4:\"x\"\"\n\"\"\",y", "6:plain\"", "7:q,\"\"", "8:end"])
  }

  @Test("A record that is too long is named and dropped", arguments: sizes)
  func dropsLongRecords(size: Int) {
    let long = String(repeating: "x", count: 1000)
    let lines = split("a\n\(long)\nb\n\(long)", .lines, size: size, limit: 20)
    #expect(lines == ["1:a", "2:too long", "3:b", "4:too long"])
  }

  @Test("A hundred thousand lines keep their numbers")
  func countsLines() {
    var chunks = Chunks(String(repeating: "{}\n", count: 100_000), size: 4096)
    var splitter = RecordSplitter(.lines, readSize: 4096)
    var count = 0
    while splitter.next(reading: { chunks.read(into: $0) }) { count += 1 }
    let line = splitter.line
    #expect(count == 100_000)
    #expect(line == 100_000)
  }

  private func split(
    _ text: String, _ format: RecordSplitter.Format, size: Int, limit: Int = 1 << 20
  ) -> [String] {
    var chunks = Chunks(text, size: size)
    var splitter = RecordSplitter(format, maximumLength: limit, readSize: 16)
    var result: [String] = []
    while splitter.next(reading: { chunks.read(into: $0) }) {
      let record = splitter.withRecord { String(decoding: $0, as: UTF8.self) }
      result.append("\(splitter.line):" + (splitter.isTooLong ? "too long" : record))
    }
    return result
  }
}
