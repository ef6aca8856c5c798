import Interchange
import Reports
import Typesetting

extension ReportDocument {
  /// The report in every format, each with its name.
  func allFormats() throws -> [(String, String)] {
    var writer = JSONWriter()
    JSONReport.write(self, to: &writer)
    return [
      ("terminal", TerminalReport.lines(of: self, width: 400).plain),
      ("plain", SpokenReport.lines(of: self).joined(separator: "\n")),
      ("html", try HTMLReport.text(of: self)), ("svg", try SVGReport.text(of: self)),
      ("md", MarkdownReport.text(of: self)), ("json", writer.text),
    ]
  }
}
