import ArgumentParser
import Interchange
import Reports
import Typesetting

/// How the figures of a decision are written.
enum DecisionFormat: String, CaseIterable, ExpressibleByArgument {
  /// Lines for a terminal.
  case terminal
  /// Lines for screen readers and braille displays.
  case plain
  /// One self-contained page.
  case html
  /// Markdown.
  case md
  /// All figures, for programs.
  case json
  /// A table, for spreadsheets.
  case csv
}

/// Where the figures of a decision go, and in which form: the same options for every command.
struct DecisionOutput: ParsableArguments {
  @Option(help: "terminal, plain, html, md, json or csv.")
  var format: DecisionFormat?

  @Flag(help: "Short for --format json.")
  var json = false

  @Flag(help: "Short for --format csv.")
  var csv = false

  @Option(name: .shortAndLong, help: "The file to write; standard output unless given.")
  var output: String?

  @Option(help: "The language of the words, such as de.")
  var language = "en"

  func validate() throws {
    if [format != nil, json, csv].count(where: { $0 }) > 1 {
      throw ValidationError("--format, --json and --csv each choose a format; give one of them.")
    }
  }

  /// What can be written of a result.
  struct Content {
    /// The lines for a terminal of a width.
    let lines: (Int) -> [Line]
    /// The document for pages.
    let document: () -> ReportDocument
    /// The figures, piece by piece.
    let json: (inout JSONWriter, (inout JSONWriter) -> Void) -> Void
    /// The table, piece by piece.
    let csv: (inout CSVWriter, (inout CSVWriter) -> Void) -> Void
  }

  /// Writes a result.
  func write(_ content: Content) throws(Failure) {
    switch format ?? (json ? .json : csv ? .csv : .terminal) {
    case .terminal:
      let width = output == nil ? ReportWidth.columns : 80
      try write(lines: content.lines(width).map(\.plain))
    case .plain: try write(lines: SpokenReport.lines(of: content.document()))
    case .md:
      try OutputFile.write(Array(MarkdownReport.text(of: content.document()).utf8), to: output)
    case .html:
      let page: String
      do throws(TemplateError) {
        page = try HTMLReport.text(of: content.document())
      } catch {
        throw Failure("\(error)")
      }
      try OutputFile.write(Array(page.utf8), to: output)
    case .json:
      guard output != nil else { return StandardOutput.writeJSON(content.json) }
      try OutputFile.write(JSONDocument.pretty { content.json(&$0) { _ in } }, to: output)
    case .csv:
      guard output != nil else { return StandardOutput.writeCSV(content.csv) }
      var writer = CSVWriter()
      content.csv(&writer) { _ in }
      try OutputFile.write(writer.buffer.withBytes { Array($0) }, to: output)
    }
  }

  private func write(lines: [String]) throws(Failure) {
    try OutputFile.write(lines.flatMap { Array($0.utf8) + [0x0A] }, to: output)
  }
}
