import Foundation

/// One run of the program, as a shell sees it.
struct CommandRun {
  let status: Int32
  let output: String
  let errors: String

  /// The program beside the tests.
  private static var program: URL {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return tests.appending(path: "assay")
  }

  /// Runs the program in the repository's folder, with a text as its standard input.
  init(_ arguments: [String], input: String = "") throws {
    let process = Process()
    process.executableURL = Self.program
    process.currentDirectoryURL = Repository.root
    process.arguments = arguments
    let scratch = try ScratchFolder()
    let output = try scratch.write("", to: "output")
    let errors = try scratch.write("", to: "errors")
    process.standardInput = FileHandle(
      forReadingAtPath: try scratch.write(input, to: "input"))
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = try String(contentsOfFile: output, encoding: .utf8)
    self.errors = try String(contentsOfFile: errors, encoding: .utf8)
  }
}
