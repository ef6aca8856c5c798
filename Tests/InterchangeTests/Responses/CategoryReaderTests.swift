import Assessment
import Interchange
import Testing

@Suite("Responses that are categories already")
struct CategoryReaderTests {
  private func read(
    _ lines: [String], largest: Int = 127
  ) throws -> (table: CategoryTable, errors: [String], faults: [ResponsePlace?]) {
    var reader = CategoryReader(largestCategory: largest)
    var errors: [String] = []
    var faults: [ResponsePlace?] = []
    for line in lines {
      do {
        try Array(line.utf8).withUnsafeBytes { try reader.read($0) }
      } catch let error as ResponseError {
        errors.append("\(error.code.rawValue): \(error.message)")
        faults.append(reader.fault)
      }
    }
    return (reader.table, errors, faults)
  }

  @Test("Items come in the order in which lines first name them; what a line leaves out is missing")
  func growsItems() throws {
    let (table, errors, _) = try read([
      #"{"candidate":"a","responses":{"n1":1,"n2":null}}"#,
      #"{"responses":{"n3":2.0,"n1":0},"latencyMs":{"n3":900},"candidate":"b"}"#,
      #"{"candidate":"c","responses":{}}"#,
    ])
    #expect(errors.isEmpty)
    #expect(table.items == ["n1", "n2", "n3"])
    #expect(table.entries == [1, -1, -1, 0, -1, 2, -1, -1, -1])
  }

  @Test("A line that is wrong is left out whole, and its place is known")
  func leavesOutLines() throws {
    let (table, errors, faults) = try read(
      [
        #"{"candidate":"a","responses":{"n1":1,"n2":5}}"#,
        #"{"candidate":"a","responses":{"n1":1,"n2":"1"}}"#,
        #"{"candidate":"a","responses":{"n1":1.5}}"#,
        #"{"candidate":"","responses":{"n1":1}}"#,
        #"{"candidate":"a","responses":{"n1":1},"x":2}"#,
        #"{"candidate":"b","responses":{"n1":0,"n2":4}}"#,
      ], largest: 4)
    #expect(table.items == ["n1", "n2"])
    #expect(table.entries == [0, 4])
    #expect(
      errors == [
        "wrong-type: item 'n2': the value is no category: write a whole number from 0 to 4, or null",
        "wrong-type: item 'n2': the value is no category: write a whole number from 0 to 4, or null",
        "wrong-type: item 'n1': the value is no category: write a whole number from 0 to 4, or null",
        "no-candidate: the line names no candidate", "malformed: unknown key 'x'",
      ])
    #expect(faults == [.byte(42), .byte(42), .byte(35), nil, .byte(42)])
  }

  @Test("Rows of CSV: an empty cell is missing, and a column without a name is refused")
  func readsRows() throws {
    var reader = CategoryReader(largestCategory: 9)
    try reader.begin(["n2", "candidate", "n1"])
    var row = CSVRow()
    for text in ["3,a,", ",b,009"] {
      try Array(text.utf8).withUnsafeBytes { try row.parse($0, line: 1) }
      try reader.read(row)
    }
    #expect(reader.table.items == ["n2", "n1"])
    #expect(reader.table.entries == [3, -1, -1, 9])
    for text in ["-1,a,", "1,a,x", "1,a, 1", "1,a,1.0", "0001,a,1"] {
      try Array(text.utf8).withUnsafeBytes { try row.parse($0, line: 1) }
      #expect(throws: ResponseError.self) { try reader.read(row) }
    }
    #expect(reader.fault == .field(0))
    #expect(reader.table.entries.count == 4)
    var other = CategoryReader()
    #expect(throws: ResponseError(.malformed, "a column has no name")) {
      try other.begin(["candidate", ""])
    }
    #expect(throws: ResponseError(.noCandidate, "the header names no column 'candidate'")) {
      try other.begin(["n1"])
    }
  }

  @Test("More items than a test can have are refused before they fill the memory")
  func refusesTooMany() throws {
    let many = (0...CategoryReader.mostItems).map { "\"n\($0)\":1" }.joined(separator: ",")
    let (table, errors, _) = try read([#"{"candidate":"a","responses":{"# + many + "}}"])
    #expect(table.entries.isEmpty)
    #expect(errors == ["malformed: there are more than 10000 items"])
  }
}
