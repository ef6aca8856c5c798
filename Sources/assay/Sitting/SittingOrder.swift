import Archive
import Assessment
import Delivery
import Glibc
import Scoring
import TerminalUI

/// What `assay take` was asked to do, checked and with its defaults filled in.
struct SittingOrder {
  /// The bank; nil where a session is taken up with the definition in its folder.
  let bank: String?
  /// The candidate asked for.
  let candidate: String?
  /// The seed asked for.
  let seed: UInt64?
  /// Extra time.
  let accommodation: Accommodation?
  /// The locale asked for.
  let locale: String?
  /// The folder for new sessions.
  let directory: String
  /// The session to go on with.
  let resume: String?
  /// The file of answers, or `-`.
  let answers: String?
  /// Whether plain mode was asked for, here or in the environment.
  let isPlain: Bool
  /// Norms files given beside those that are found.
  let norms: [String]
  /// Whether illustrative norms may be used.
  let allowsIllustrative: Bool

  /// Checks the arguments.
  init(_ command: TakeCommand, environment: [String: String] = Environment.values) throws(Failure) {
    accommodation = try command.extraTime.map { text throws(Failure) in
      guard let accommodation = Accommodation(text) else {
        throw Failure(
          "'\(text)' is no extra time; write a factor from 1 to 10 such as 1.5, a time such as +5m, "
            + "or unlimited")
      }
      return accommodation
    }
    if let candidate = command.candidate { try Self.checkName(candidate) }
    let script = environment["ASSAY_ANSWERS"].flatMap { $0.isEmpty ? nil : $0 }
    bank = command.bank
    candidate = command.candidate
    seed = command.seed
    locale = command.locale
    directory = command.out
    resume = command.resume
    answers = command.answers ?? (command.resume == nil ? script : nil)
    isPlain =
      command.plain || environment["ACCESSIBLE"] == "1"
      || TerminalCapability(environment: environment).isDumb
    norms = command.norms
    allowsIllustrative = command.allowIllustrative
    if command.bank == nil, command.resume == nil {
      throw Failure("name a definition or a folder with test.xml, or a session with --resume")
    }
    if command.answers != nil, command.resume != nil {
      throw Failure("--answers starts a session of its own and cannot go on with one")
    }
    if command.resume != nil, command.seed != nil || command.extraTime != nil {
      throw Failure(
        "a session keeps its seed and its extra time; leave out --seed and --extra-time")
    }
  }

  /// An id is one line of visible text, so that it can stand in a report and in a file.
  private static func checkName(_ name: String) throws(Failure) {
    let isClean = name.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
      default: true
      }
    }
    guard isClean, !name.isEmpty, name.utf8.count <= 200 else {
      throw Failure("a candidate's id is one line of 1 to 200 bytes without control characters")
    }
  }
}
