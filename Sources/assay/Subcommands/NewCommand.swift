import ArgumentParser
import Glibc

/// Writes a small valid definition to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a small valid definition to start from.",
    discussion: "The file must not exist yet; its name becomes the assessment's id.")

  @Argument(help: "The file to write, such as my-test.xml.", completion: .file(extensions: ["xml"]))
  var file: String

  func run() throws {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw Failure(
        errno == EEXIST
          ? "\(file): it exists already; choose another name" : "\(file): \(FileContent.reason())")
    }
    defer { close(descriptor) }
    let text = DefinitionTemplate.text(id: DefinitionTemplate.id(for: file))
    guard Descriptor.write(Array(text.utf8), to: descriptor) else {
      throw Failure("\(file): \(FileContent.reason())")
    }
    StandardError.print("Wrote \(file). Next: assay check \(file), then assay take \(file).")
  }
}
