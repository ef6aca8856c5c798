import Archive
import Assessment
import CTerminal
import Delivery
import Glibc
import TerminalUI

/// A sitting by a person at a terminal, in full screen or in plain mode.
struct LiveSitting {
  /// What was asked for.
  let order: SittingOrder
  /// What the session leaves at its end.
  let completion: Completion
  /// The terminal.
  let device: TerminalDevice
  /// The session's clock.
  let clock: SessionClock

  /// Runs the sitting to its end, writes what it leaves, and prints the session's folder.
  func carryOut(_ sitting: consuming Sitting) throws(Failure) {
    let ending = try run(&sitting)
    try sitting.close()
    try completion.write(sitting.session, in: sitting.folder)
    let folder = sitting.folder.path
    let end = sitting.session.end
    let resume = sitting.session.header.resumeCommand
    let words = Catalogue.wording(for: sitting.session.definition.language)
    _ = consume sitting
    if ending == .hungUp {
      // The reader may be gone with the terminal; the status still says how the session stands.
      _ = Descriptor.write(Array((folder + "\n").utf8), to: STDOUT_FILENO)
    } else {
      StandardOutput.print(folder)
    }
    if end == nil, ending != .hungUp {
      StandardError.print(words.resumable(by: "\(resume) \(folder)"))
    }
    if let status = Completion.status(of: end) { exit(status.rawValue) }
  }

  private func run(_ sitting: inout Sitting) throws(Failure) -> SittingEnding {
    let language = sitting.session.definition.language
    let locale = order.locale ?? sitting.session.header.locale
    if order.isPlain {
      var runner = try PlainRunner(
        device, clock: clock, interface: PlainInterface(language: language, locale: locale))
      return try runner.run(&sitting, results: results)
    }
    var runner = try FullScreenRunner(
      device, clock: clock, interface: Interface(language: language, locale: locale),
      capability: TerminalCapability(environment: Environment.values))
    return try runner.run(&sitting, results: results)
  }

  /// What the end screen says about scores; nothing unless the definition shows them.
  private func results(_ sitting: borrowing Sitting) throws(Failure) -> [String] {
    guard
      let profile = try completion.write(sitting.session, in: sitting.folder),
      sitting.session.definition.showsScores
    else { return [] }
    return ResultLines.of(profile, language: sitting.session.definition.language)
  }
}

/// Why a runner's loop ended.
enum SittingEnding: Equatable {
  /// The session is over, or was left so that it can be resumed.
  case left
  /// A signal asked the program to end.
  case signalled(Int32)
  /// The terminal went away.
  case hungUp
}
