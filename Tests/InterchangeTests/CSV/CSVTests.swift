import Interchange
import Testing

@Suite("CSV is read and written by RFC 4180")
struct CSVTests {
  static let sizes = [1, 3, 65_536]

  @Test("Fields are unquoted", arguments: sizes)
  func readsFields(size: Int) {
    let text = "\u{FEFF}candidate,\"n1\"\r\nc1,\"a,b\"\r\n\"c\"\"2\",\"x\r\ny\"\n,\"\"\né, z \n"
    #expect(
      read(text, size: size) == [
        "1 [candidate|n1]", "2 [c1|a,b]", "3 [c\"2|x\r\ny]", "5 [|]", "6 [é| z ]",
      ])
  }

  @Test(
    "What is wrong is named by line and field, and the next row is read",
    arguments: [
      (
        "a,b\"c,d",
        "line 2, field 2: a quotation mark inside a field; quote the field and double the mark"
      ),
      ("\"a\"b,c,d", "line 2, field 1: text after a closing quotation mark"),
      ("a,b\rc,d", "line 2, field 2: a carriage return without a line feed"),
      ("a,b", "line 2: 2 fields where the header has 3"),
      ("a,b,c,d", "line 2: 4 fields where the header has 3"),
      ("", "line 2: 1 fields where the header has 3"),
    ])
  func reportsErrors(row: String, message: String) {
    #expect(read("x,y,z\n\(row)\n1,2,3", size: 4) == ["1 [x|y|z]", message, "3 [1|2|3]"])
  }

  @Test("A quotation mark that is never closed is an error at its row")
  func reportsOpenQuote() {
    #expect(
      read("x\n\"a\nb\n", size: 5) == [
        "1 [x]", "line 2, field 1: a quotation mark is never closed",
      ])
  }

  @Test("A header that names a column twice is refused")
  func refusesTwins() {
    #expect(read("a,b,a\n", size: 9) == ["line 1, field 3: the column 'a' occurs twice"])
  }

  @Test("Bytes that are not UTF-8 are refused")
  func refusesBrokenUTF8() {
    let bytes = Array("a\n".utf8) + [0x78, 0xE9, 0x0A] + Array("ok\n".utf8)
    #expect(read(bytes, size: 2) == ["1 [a]", "line 2, field 1: not UTF-8", "3 [ok]"])
  }

  @Test("What is written reads back the same", arguments: sizes)
  func roundTrips(size: Int) {
    let rows = [["a", "b", "c"], ["", "x,y", "\"q\""], ["line\nend", "cr\rlf\r\n", "é😀"]]
    var writer = CSVWriter()
    for row in rows { writer.row(row) }
    let expected = rows.map { "[" + $0.joined(separator: "|") + "]" }
    let read = read(writer.text, size: size).map { String($0.drop { $0 != "[" }) }
    #expect(read == expected)
  }

  @Test("Another separator can be chosen")
  func readsSemicolons() {
    var reader = CSVReader(separator: UInt8(ascii: ";"))
    var chunks = Chunks("a;b\n1,5;2\n", size: 3)
    _ = reader.readHeader { chunks.read(into: $0) }
    _ = reader.next { chunks.read(into: $0) }
    let (columns, first) = (reader.columns, reader.row[0])
    #expect(columns == ["a", "b"])
    #expect(first == "1,5")
  }

  private func read(_ text: String, size: Int) -> [String] {
    read(Array(text.utf8), size: size)
  }

  /// Every row as `"line [field|field]"`, and every error as its text.
  private func read(_ bytes: [UInt8], size: Int) -> [String] {
    var chunks = Chunks(bytes, size: size)
    var reader = CSVReader()
    var result: [String] = []
    var outcome = reader.readHeader { chunks.read(into: $0) }
    while true {
      switch outcome {
      case .success(false): return result
      case .success(true):
        let fields = (0..<reader.row.count).map { reader.row[$0] }
        result.append("\(reader.line) [" + fields.joined(separator: "|") + "]")
      case .failure(let error): result.append(error.description)
      }
      outcome = reader.next { chunks.read(into: $0) }
    }
  }
}
