/// What the program's exit status says.
enum ExitStatus: Int32, Error {
  /// Done.
  case done = 0
  /// Findings, or some records were errors.
  case findings = 1
  /// The input could not be read, or the command was wrong.
  case unusable = 2
  /// The session was left unfinished and can be resumed.
  case unfinished = 3
  /// Consent was refused.
  case refused = 4
  /// An integrity check failed.
  case integrity = 5
}

/// Why a command ends early: a message for people and a status for programs.
struct Failure: Error {
  let message: String
  let status: ExitStatus

  init(_ message: String, status: ExitStatus = .unusable) {
    self.message = message
    self.status = status
  }
}
