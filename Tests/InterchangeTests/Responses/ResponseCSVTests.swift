import Assessment
import Interchange
import Testing

@Suite("Rows of CSV say the same as lines of NDJSON")
struct ResponseCSVTests {
  @Test("Cells are read by the type of their item")
  func readsCells() throws {
    let results = try rows(
      #"""
      n,candidate,c,p,agree,t,m,x,s,info
      "1,5",c1,cannot-say,4,TRUE,"a ""b""","[""a"",""c""]","{""e1"":""b""}","[7,null]",
      ,c2,,,,,,,,
      1e3,c3,a,2.0,false, x ,[],null,[],
      """#)
    #expect(
      results == [
        .success([
          "n": answered(.float(1.5), typed: "1,5"), "c": .index(2), "p": .index(3),
          "agree": answered(.boolean(true)), "t": answered(.string("a \"b\""), typed: "a \"b\""),
          "m": answered(.multiple([.identifier("a"), .identifier("c")])),
          "x": answered(.record([.init("e1", .identifier("b"))])),
          "s": .entries(
            AnsweredEntries([ResponseEntry("s1", Entry(.float(7), typed: "7"))])),
        ]),
        .success([
          "n": .omitted, "c": .omitted, "p": .omitted, "agree": .omitted, "t": .omitted,
          "m": .omitted, "x": .omitted, "s": .omitted,
        ]),
        .success([
          "n": answered(nil, typed: "1e3"), "c": .index(0), "p": .index(1),
          "agree": answered(.boolean(false)), "t": answered(.string(" x "), typed: " x "),
          "m": answered(.multiple([])), "x": .omitted, "s": .omitted,
        ]),
      ])
  }

  @Test(
    "A cell that does not fit makes its row an error",
    arguments: [
      ("c", "d", ResponseError.Code.unknownOption, "item 'c' has no option 'd': a, b, cannot-say"),
      ("p", "9", .outsideResponseSet, "item 'p': 9 is not in the response set 1, 2, 3, 4, 5"),
      ("p", "0x1", .wrongType, "item 'p': '0x1' is not a whole number"),
      ("p", "inf", .wrongType, "item 'p': 'inf' is not a whole number"),
      ("agree", "yes", .wrongType, "item 'agree': 'yes' is neither true nor false"),
      ("m", "a", .malformed, "unexpected 'a', at byte 0"),
      ("m", "[\"\"a\"\"] x", .malformed, "something follows the value, at byte 6"),
      ("info", "x", .wrongType, "item 'info' takes no response"),
    ])
  func refusesCells(item: String, cell: String, code: ResponseError.Code, message: String) throws {
    let results = try rows("candidate,\(item)\nc1,\"\(cell)\"\n")
    #expect(results == [.failure(ResponseError(code, message, candidate: "c1"))])
  }

  @Test("A row without a candidate is an error")
  func refusesNobody() throws {
    let expected = ResponseError(.noCandidate, "the row names no candidate")
    #expect(try rows("candidate,c\n,a\n") == [.failure(expected)])
  }

  @Test(
    "A header that cannot be right is an error",
    arguments: [
      ("c,p", ResponseError.Code.noCandidate, "the header names no column 'candidate'"),
      ("candidate,nope", .unknownItem, "there is no item 'nope'"),
      ("candidate,n1", .unknownItem, "'n1' could be numerical/n1, verbal/n1: write the path"),
      (
        "candidate,verbal-only,verbal/verbal-only", .malformed,
        "the header names item 'verbal/verbal-only' twice"
      ),
    ])
  func refusesHeaders(header: String, code: ResponseError.Code, message: String) {
    #expect(throws: ResponseError(code, message)) { try rows(header + "\n") }
  }

  /// The slots of each row, or its error.
  private func rows(_ text: String) throws -> [Result<[String: ItemResponse], ResponseError>] {
    var chunks = Chunks(text, size: 7)
    var csv = CSVReader()
    _ = try csv.readHeader { chunks.read(into: $0) }.get()
    var reader = ResponseReader(ResponseLayout(ResponseFixture.catalog))
    let columns = try reader.columns(csv.columns)
    var line = ResponseLine(candidate: "", responses: [])
    var results: [Result<[String: ItemResponse], ResponseError>] = []
    while try csv.next(reading: { chunks.read(into: $0) }).get() {
      do throws(ResponseError) {
        try reader.read(csv.row, columns, into: &line)
        results.append(.success(slots(of: line)))
      } catch {
        results.append(.failure(error))
      }
    }
    return results
  }
}
