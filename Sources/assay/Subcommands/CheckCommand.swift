import ArgumentParser
import Assessment

/// Checks definitions, norms and calibrations.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check definitions: well-formed, valid, and sensible.",
    discussion: """
      A folder stands for every definition in it: its test.xml, or all .xml files where it has \
      none, and the folders below. Exit status 1 with errors, and with warnings under --strict.
      """)

  @Argument(
    help: "Definitions, norms, calibrations and folders.", completion: .file(extensions: ["xml"]))
  var paths: [String]

  @Option(help: "How findings are printed: text, json or github.")
  var format = FindingsFormat.text

  @Flag(help: "Count warnings as errors.")
  var strict = false

  func run() throws {
    var results: [CheckedFile] = []
    for path in try CheckTargets(paths).files {
      results.append(try CheckedFile(path, describesContent: format.describesContent))
    }
    FindingsPrinter(format: format).print(results)
    let found = results.flatMap(\.diagnostics)
    if strict ? !found.isEmpty : found.contains(where: { $0.severity == .error }) {
      throw ExitStatus.findings
    }
  }
}

extension FindingsFormat: ExpressibleByArgument {}
