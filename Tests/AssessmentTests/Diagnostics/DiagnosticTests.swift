import Assessment
import Testing

@Suite("Findings")
struct DiagnosticTests {
  private func finding(
    _ severity: Diagnostic.Severity, _ rule: String, _ path: String, _ line: Int?,
    _ column: Int = 1
  ) -> Diagnostic {
    Diagnostic(
      severity, rule: rule, message: "is wrong", path: path,
      position: line.map { SourcePosition(line: $0, column: column) })
  }

  @Test("print as one line that editors understand")
  func text() {
    #expect(
      finding(.error, "no-key", "a.xml", 3, 7).description
        == "a.xml:3:7: error: is wrong [no-key]")
    #expect(
      finding(.warning, "no-key", "a.xml", nil).description
        == "a.xml: warning: is wrong [no-key]")
  }

  @Test("are sorted by file, line, column, severity and rule")
  func order() {
    let sorted = [
      finding(.error, "z", "a.xml", nil), finding(.warning, "a", "a.xml", 2, 9),
      finding(.error, "a", "a.xml", 10), finding(.error, "b", "a.xml", 10),
      finding(.warning, "a", "a.xml", 10), finding(.error, "a", "b.xml", 1),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }
}
