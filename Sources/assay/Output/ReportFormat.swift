import Interchange
import Reports
import Typesetting

/// How a report is written.
enum ReportFormat: String, CaseIterable {
  /// Lines for a terminal.
  case terminal
  /// Lines for screen readers and braille displays.
  case plain
  /// One self-contained page.
  case html
  /// The charts as one picture.
  case svg
  /// What the report says, for programs.
  case json
  /// Markdown.
  case md

  /// Whether several reports make sense one after the other.
  var isStream: Bool { self != .html && self != .svg }

  /// The reports as bytes, one after the other.
  func bytes(_ documents: [ReportDocument], width: Int) throws(Failure) -> [UInt8] {
    var result: [UInt8] = []
    for (index, document) in documents.enumerated() {
      if index > 0, self != .json { result.append(UInt8(ascii: "\n")) }
      do throws(TemplateError) {
        result += try bytes(document, width: width, isOnly: documents.count == 1)
      } catch {
        throw Failure("\(error)")
      }
    }
    return result
  }

  private func bytes(
    _ document: ReportDocument, width: Int, isOnly: Bool
  ) throws(TemplateError) -> [UInt8] {
    switch self {
    case .terminal: Self.bytes(TerminalReport.lines(of: document, width: width).map(\.plain))
    case .plain: Self.bytes(SpokenReport.lines(of: document))
    case .html: Array(try HTMLReport.text(of: document).utf8)
    case .svg: Array(try SVGReport.text(of: document).utf8)
    case .md: Array(MarkdownReport.text(of: document).utf8)
    case .json:
      isOnly
        ? JSONDocument.pretty { JSONReport.write(document, to: &$0) }
        : JSONDocument.line { JSONReport.write(document, to: &$0) }
    }
  }

  private static func bytes(_ lines: [String]) -> [UInt8] {
    lines.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
  }
}
