import Interchange
import Testing

@Suite("The places of fields in CSV")
struct CSVPlaceTests {
  @Test("A field's line and byte are found behind quotes, commas in quotes and line ends in quotes")
  func findsFields() throws {
    let text = "a,b,c\r\n1,\"x,y\",2\n\"é\n\"\"z\",3,\n"
    var rows = CSVReader()
    var rest = Array(text.utf8)[...]
    func read(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
      let part = rest.prefix(buffer.count)
      buffer.copyBytes(from: part)
      rest = rest.dropFirst(part.count)
      return part.count
    }
    #expect(try rows.readHeader(reading: read).get())
    #expect((0..<3).map { rows.place(ofField: $0).column } == [1, 3, 5])
    #expect(try rows.next(reading: read).get())
    #expect((0..<3).map { rows.place(ofField: $0).column } == [1, 3, 9])
    #expect(try rows.next(reading: read).get())
    let places = (0..<4).map { rows.place(ofField: $0) }
    #expect(places.map(\.line) == [3, 4, 4, 3])
    #expect(places.map(\.column) == [1, 6, 8, 1])
  }
}
