import ArgumentParser
import Interchange

/// Lists the sessions in a folder.
struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "List the sessions in a folder with their state and the time left.")

  @Argument(help: "The folder that holds the sessions' folders.", completion: .directory)
  var directory = "sessions"

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let list = try SessionList(in: directory)
    if json {
      StandardOutput.write(JSONDocument.pretty { list.write(to: &$0) })
    } else {
      SessionTable(list).lines.forEach(StandardOutput.print)
    }
    if list.sessions.contains(where: { $0.state == .damaged }) { throw ExitStatus.findings }
  }
}
