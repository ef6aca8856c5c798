import Archive
import ArgumentParser
import Assessment
import Glibc

/// Removes a session for good.
struct DeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Remove a session's folder and everything in it, after asking.")

  @Argument(help: "The session's folder.", completion: .directory)
  var session: String

  @Flag(help: "Do not ask.")
  var yes = false

  func run() throws {
    let folder = SessionFolder(session)
    guard folder.exists else { throw Failure("\(session): this is not a session's folder") }
    if !yes, try !confirm(folder) { throw Failure("nothing was removed") }
    try archiving { () throws(ArchiveError) in try folder.remove() }
    StandardError.print("Removed \(session).")
  }

  private func confirm(_ folder: SessionFolder) throws -> Bool {
    guard isatty(STDIN_FILENO) == 1 else {
      throw Failure("there is no terminal to ask in; --yes removes without asking")
    }
    let header = try archiving { () throws(ArchiveError) in try folder.readJournal() }.header
    StandardError.print(
      "Session \(header.id): candidate \(header.subject), \(header.assessment) \(header.version).")
    StandardError.print("Remove its answers, record and profile for good? Type yes to remove:")
    return readLine(strippingNewline: true)?.lowercased() == "yes"
  }
}
