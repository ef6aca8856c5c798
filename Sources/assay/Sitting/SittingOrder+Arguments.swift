import Assessment
import TerminalUI

extension SittingOrder {
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
    if let candidate = command.candidate { try Self.checkName(candidate, of: "candidate") }
    bank = command.bank
    candidate = command.candidate
    rater = nil
    seed = command.seed
    locale = command.locale
    directory = command.out
    resume = command.resume
    answers = try Self.script(command.answers, resuming: command.resume, environment)
    isPlain = Self.isPlain(command.plain, environment)
    norms = command.norms
    allowsIllustrative = command.allowIllustrative
    if command.bank == nil, command.resume == nil {
      throw Failure("name a definition or a folder with test.xml, or a session with --resume")
    }
    if command.resume != nil, command.seed != nil || command.extraTime != nil {
      throw Failure(
        "a session keeps its seed and its extra time; leave out --seed and --extra-time")
    }
  }

  /// The file of answers: the one named, or where a session starts that of the environment.
  static func script(
    _ answers: String?, resuming session: String?, _ environment: [String: String]
  ) throws(Failure) -> String? {
    guard session != nil else {
      return answers ?? environment["ASSAY_ANSWERS"].flatMap { $0.isEmpty ? nil : $0 }
    }
    guard answers == nil else {
      throw Failure("--answers starts a session of its own and cannot go on with one")
    }
    return nil
  }

  /// Whether plain mode was asked for, or is all that the terminal can do.
  static func isPlain(_ isAskedFor: Bool, _ environment: [String: String]) -> Bool {
    isAskedFor || environment["ACCESSIBLE"] == "1"
      || TerminalCapability(environment: environment).isDumb
  }

  /// An id is one line of visible text, so that it can stand in a report and in a file.
  static func checkName(_ name: String, of whom: String) throws(Failure) {
    let isClean = name.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
      default: true
      }
    }
    guard isClean, !name.isEmpty, name.utf8.count <= 200 else {
      throw Failure("a \(whom)'s id is one line of 1 to 200 bytes without control characters")
    }
  }
}
