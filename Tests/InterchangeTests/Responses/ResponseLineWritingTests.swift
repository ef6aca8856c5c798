import Assessment
import Interchange
import Testing

@Suite("Lines of RESPONSES are written")
struct ResponseLineWritingTests {
  private func text(_ line: ResponseLine) -> String {
    var writer = JSONWriter(.compact)
    line.write(to: &writer, catalog: ResponseFixture.catalog)
    return writer.text
  }

  /// The entries of a slot without what was typed for a number, which is written as its value.
  private func values(_ response: ItemResponse?) -> [String: Value?] {
    switch response {
    case .number(let value, _): ["RESPONSE": .float(value)]
    case .entries(let answered):
      Dictionary(answered.entries.map { ($0.response, $0.entry.value) }) { first, _ in first }
    default: [:]
    }
  }

  @Test("What is written reads back as it was", arguments: ResponseReaderTests.accepted)
  func readsBack(item: String, json: String, expected: ItemResponse) throws {
    let first = try read("{\"candidate\":\"c1\",\"responses\":{\"\(item)\":\(json)}}").get()
    let again = try read(text(first.line)).get()
    #expect(again.line.candidate == "c1")
    if values(expected).isEmpty {
      #expect(again.slots == [item: expected])
    } else {
      #expect(values(again.slots[item]) == values(expected))
    }
    if case .entries(let before) = expected, case .entries(let after) = again.slots[item] {
      #expect(after.hints == before.hints)
    }
  }

  @Test("Items that were not reached and unknown times are left out")
  func leavesOut() throws {
    let json = #"{"candidate":"c1","responses":{"c":"b","p":4},"latencyMs":{"p":1200}}"#
    #expect(text(try read(json).get().line) == json)
    let short = #"{"candidate":"c1","responses":{"n":1.5,"t":null}}"#
    #expect(text(try read(short).get().line) == short)
  }
}
