import ArgumentParser
import Assessment
import Delivery

/// Shows items as a candidate will see them.
struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Show items as a candidate will see them.")

  @Argument(help: "A definition file, or a folder with test.xml.")
  var bank: String

  @Option(help: "One item, by its id or path; all items unless given.")
  var item: String?

  @Option(help: "The seed that decides what is left to chance.")
  var seed: UInt64 = 1

  @Flag(help: "As plain mode says it.")
  var plain = false

  @Option(help: "The window, as columns and rows.")
  var size = "80x24"

  func run() throws {
    guard let window = PreviewPrinter.size(size) else {
      throw Failure("'\(size)' is no window; write columns and rows such as 80x24")
    }
    let read = try Bank(bank).drawn(seed: seed)
    let catalog = Catalog(read.definition)
    let paths: [Path]
    if let item {
      guard let entry = catalog.item(named: item) else {
        throw Failure("there is no item '\(item)'; in a battery name it by its path")
      }
      paths = [entry.path]
    } else {
      paths = catalog.items.map(\.path)
    }
    let session = Session(read.definition, header: .preview(read, seed: seed, isPlain: plain))
    let printer = PreviewPrinter(read.definition, window: window, isPlain: plain)
    for path in paths {
      printer.print(session.previews(of: path))
    }
  }
}
