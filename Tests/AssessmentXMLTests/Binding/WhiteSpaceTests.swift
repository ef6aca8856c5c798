import Testing

@testable import AssessmentXML

@Suite("White space")
struct WhiteSpaceTests {
  @Test("is collapsed wherever it stands between the eight bytes that are looked at together")
  func places() {
    for before in 0..<18 {
      for spaces in [" ", "  ", "\t", "\n ", " \r\n\t "] {
        for after in 0..<10 {
          let (front, back) = (
            String(repeating: "ä", count: before), String(repeating: "b", count: after)
          )
          let expected = [front, back].filter { !$0.isEmpty }.joined(separator: " ")
          #expect(WhiteSpace.collapsed(front + spaces + back) == expected)
        }
      }
    }
  }

  @Test("of its own is nothing")
  func blank() {
    #expect(WhiteSpace.collapsed("") == "")
    #expect(WhiteSpace.collapsed("        \n        ") == "")
  }
}
