public import Assessment

/// The runner's own words in one language.
///
/// A conforming type answers every ``Phrase`` and every requirement here; there are no defaults,
/// so that a missing entry does not compile. Durations are in milliseconds.
public protocol Wording: Sendable {
  /// The primary language subtag, such as `de`.
  var language: String { get }

  /// A phrase that takes nothing in.
  subscript(phrase: Phrase) -> String { get }

  /// The letter of a command, as shown in the key line. The English one is understood everywhere.
  func letter(_ command: Command) -> Character

  /// The words that mean a command in plain mode, in lower case, besides its letter.
  func names(_ command: Command) -> [String]

  // MARK: Time

  /// The clock in the corner: `8:41 left`.
  func clock(_ leftMs: Milliseconds) -> String
  /// A duration in words: `8 minutes 41 seconds`.
  func duration(_ milliseconds: Milliseconds) -> String
  /// The time left in words, as a sentence.
  func timeLeft(_ leftMs: Milliseconds, in scope: ClockWords) -> String
  /// A warning as a sentence.
  func warning(_ leftMs: Milliseconds, in scope: ClockWords) -> String
  /// How long the clock stood or ran while nobody was there.
  func away(_ milliseconds: Milliseconds, stopped: Bool) -> String
  /// When the item may be left.
  func locked(_ milliseconds: Milliseconds) -> String
  /// The time for a part.
  func limit(_ milliseconds: Milliseconds) -> String
  /// How long a sitting usually takes.
  func estimated(_ milliseconds: Milliseconds) -> String
  /// How long a rest may last.
  func rest(_ leftMs: Milliseconds) -> String
  /// The extra time given, for an accommodation.
  func extraTime(_ accommodation: Accommodation) -> String

  // MARK: Place and progress

  /// `Question 5 of 12`, or `Question 5 of 12 to 20` where the answers decide.
  func question(_ number: Int, of counts: ClosedRange<Int>) -> String
  /// `Step 2 of 3`.
  func step(_ number: Int, of count: Int) -> String
  /// `4 of 12 answered, 1 incomplete, 1 not readable, 1 flagged`, what there is none of left out.
  func progress(_ count: ProgressCount) -> String
  /// How many questions a part has: `12 questions`, or `12 to 20 questions`.
  func questions(_ counts: ClosedRange<Int>) -> String
  /// What comes next, with its length and its time.
  func upNext(_ title: String, counts: ClosedRange<Int>, limitMs: Milliseconds?) -> String
  /// Which questions have no answer yet.
  func unanswered(_ numbers: [Int]) -> String
  /// Which answers are incomplete.
  func incomplete(_ numbers: [Int]) -> String
  /// Which answers cannot be read as a number.
  func unreadable(_ numbers: [Int]) -> String
  /// Which questions are flagged.
  func flagged(_ numbers: [Int]) -> String
  /// Which question's draft was kept or omitted.
  func draft(_ number: Int, kept: Bool) -> String
  /// How many answers are safe.
  func answersSafe(_ count: Int) -> String
  /// How practice went, and what is needed.
  func practice(right: Int, of count: Int, passMark: Int?) -> String
  /// How many attempts at practice are left.
  func attempts(_ left: Int) -> String
  /// Who is about to be tested.
  func candidate(_ id: String) -> String
  /// Who is about to rate whom.
  func rater(_ id: String, of candidate: String) -> String

  /// Which options are right, where practice tells.
  func rightOptions(_ numbers: [Int]) -> String

  // MARK: Answers

  /// What a notice says.
  func notice(_ what: NoticeWords) -> String
  /// How many options to pick.
  func pick(minimum: Int, maximum: Int) -> String
  /// How many of them are picked.
  func picked(_ count: Int, of maximum: Int) -> String
  /// What opening the hints that are left costs, in their order, where so many are open.
  func hintOffer(_ costs: [Double], opened: Int) -> String
  /// That parts cannot be given line by line, and what that means.
  func leftOut(_ titles: [String]) -> String
  /// That parts hold figures that words cannot give, and what that means.
  func leftOutInWords(_ titles: [String]) -> String
  /// A heading for an opened hint.
  func hint(_ number: Int, of count: Int) -> String
  /// How many characters are used.
  func length(_ used: Int, of limit: Int) -> String
  /// The name of a gap in a text.
  func gap(_ number: Int) -> String
  /// That a gap is empty, for plain mode.
  func emptyGap(_ number: Int) -> String

  // MARK: Window

  /// The smallest window.
  func smallest(columns: Int, rows: Int) -> String

  // MARK: Leaving

  /// How a session that was left is taken up again.
  func resumable(by command: String) -> String

  // MARK: Plain mode

  /// What was understood and kept.
  func accepted(_ answer: String) -> String
  /// The answer as it stands, before it is confirmed or changed.
  func present(_ answer: String) -> String
  /// Numbers of questions, neighbours drawn together: `1 to 4, 6 and 9`.
  func numbers(_ numbers: [Int]) -> String
  /// The range of numbers that can be typed.
  func optionRange(_ range: ClosedRange<Int>) -> String
  /// That a number typed for an order or a matching stands more often than once.
  func eachOnce(_ number: Int, times: Int) -> String
  /// What a list of numbers typed for an order or a matching should look like.
  func example(_ text: String) -> String
}

/// Which clock is spoken of.
public enum ClockWords: Hashable, Sendable {
  /// The section's, or one around it.
  case part
  /// The item's own.
  case question
}

/// What a notice is about, with everything already written in the locale's way.
public enum NoticeWords: Hashable, Sendable {
  /// Not a number.
  case notANumber(String)
  /// Readable in two ways.
  case ambiguous(typed: String, grouped: String, decimal: String)
  /// Outside of what is accepted.
  case outOfRange(minimum: String?, maximum: String?)
  /// Too many decimals; 0 asks for a whole number.
  case decimals(Int)
  /// The text is full.
  case full(Int)
  /// No more may be picked.
  case atMost(Int)
  /// More have to be picked.
  case atLeast(Int, picked: Int)
  /// How many have no place, partner or rating yet.
  case unplaced(Int)
  /// A number of options that the item does not take.
  case wrongCount(minimum: Int, maximum: Int)
}

/// What a person can do besides answering.
public enum Command: Hashable, Sendable, CaseIterable {
  /// Goes on.
  case next
  /// Goes back.
  case previous
  /// Flags or unflags.
  case flag
  /// Opens the overview.
  case overview
  /// Shows or hides the clock; in plain mode says the time left.
  case clock
  /// Shows the stimulus, or the question again; in plain mode reads the stimulus again.
  case stimulus
  /// Opens a hint.
  case hint
  /// Hands in.
  case submit
  /// Leaves.
  case quit
  /// Best, in a best-worst item.
  case best
  /// Worst, in a best-worst item.
  case worst
  /// Yes.
  case yes
  /// No.
  case no
  /// Help.
  case help
  /// Reads the question again, in plain mode.
  case again
  /// Takes the answer away, in plain mode.
  case clear
}
