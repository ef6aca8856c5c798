import ArgumentParser

/// Writes sessions for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write sessions as CSV, NDJSON or QTI results.",
    discussion: """
      Columns depend on the definition alone, so that they stay the same whoever answers. Beside an \
      output FILE.csv, a data dictionary is written to FILE.dictionary.csv: every column with its \
      kind, its codes and what it means. Keys are left out.
      """)

  @Argument(help: "The sessions' folders.", completion: .directory)
  var sessions: [String]

  @Option(help: "csv-wide, csv-long, ndjson or qti-results.")
  var format: ExportFormat

  @Option(
    name: .shortAndLong,
    help: "The file to write, for several QTI results a folder; standard output unless given.",
    completion: .file())
  var output: String?

  @Option(help: "The file for the data dictionary; beside the output unless given.")
  var dictionary: String?

  func run() throws {
    if dictionary != nil, format == .qtiResults {
      throw Failure("QTI results have no columns, so there is no data dictionary of them")
    }
    var exporting = Exporting(format)
    for path in sessions { try exporting.add(path) }
    try exporting.write(to: output, dictionary: dictionary)
  }
}
