import ArgumentParser

/// Writes a small valid definition to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a small valid definition to start from.",
    discussion: "The file must not exist yet; its name becomes the assessment's id.")

  @Argument(help: "The file to write, such as my-test.xml.", completion: .file(extensions: ["xml"]))
  var file: String

  func run() throws {
    let text = DefinitionTemplate.text(id: DefinitionTemplate.id(for: file))
    try NewFile(file).write(Array(text.utf8))
    StandardError.print("Wrote \(file). Next: assay check \(file), then assay take \(file).")
  }
}
