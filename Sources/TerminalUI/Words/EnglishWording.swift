public import Assessment

/// The runner's words in English.
public struct EnglishWording: Wording {
  /// Makes the words.
  public init() {}

  /// `en`.
  public var language: String { "en" }

  /// The letter of a command.
  public func letter(_ command: Command) -> Character {
    switch command {
    case .next: "n"
    case .previous: "p"
    case .flag: "f"
    case .overview: "o"
    case .clock: "h"
    case .stimulus: "s"
    case .hint: "i"
    case .submit: "x"
    case .quit: "q"
    case .best: "b"
    case .worst: "w"
    case .yes: "y"
    case .no: "n"
    case .help: "?"
    case .again: "a"
    case .clear: "c"
    }
  }

  /// The words that mean a command.
  public func names(_ command: Command) -> [String] {
    switch command {
    case .next: ["next"]
    case .previous: ["previous", "back"]
    case .flag: ["flag"]
    case .overview: ["overview"]
    case .clock: ["time", "clock"]
    case .stimulus: ["table", "text", "chart", "t"]
    case .hint: ["hint"]
    case .submit: ["submit", "hand in"]
    case .quit: ["quit", "leave"]
    case .best: ["best"]
    case .worst: ["worst"]
    case .yes: ["yes"]
    case .no: ["no"]
    case .help: ["help"]
    case .again: ["again", "repeat"]
    case .clear: ["clear"]
    }
  }

  /// The clock in the corner.
  public func clock(_ leftMs: Milliseconds) -> String { "\(ClockDigits.text(leftMs)) left" }

  /// A duration in words.
  public func duration(_ milliseconds: Milliseconds) -> String {
    ClockDigits.words(
      milliseconds, hours: { count($0, "hour") }, minutes: { count($0, "minute") },
      seconds: { count($0, "second") })
  }

  /// The time left as a sentence.
  public func timeLeft(_ leftMs: Milliseconds, in scope: ClockWords) -> String {
    "\(duration(leftMs)) left \(place(scope))."
  }

  /// A warning as a sentence.
  public func warning(_ leftMs: Milliseconds, in scope: ClockWords) -> String {
    "Only \(duration(leftMs)) left \(place(scope))."
  }

  /// How long the clock stood or ran.
  public func away(_ milliseconds: Milliseconds, stopped: Bool) -> String {
    "The clock \(stopped ? "stopped" : "went on") while you were away (\(duration(milliseconds)))."
  }

  /// When the item may be left.
  public func locked(_ milliseconds: Milliseconds) -> String {
    "You can go on in \(duration(milliseconds))."
  }

  /// The time for a part.
  public func limit(_ milliseconds: Milliseconds) -> String {
    "You have \(duration(milliseconds))."
  }

  /// How long a sitting usually takes.
  public func estimated(_ milliseconds: Milliseconds) -> String {
    "This usually takes \(duration(milliseconds))."
  }

  /// How long a rest may last.
  public func rest(_ leftMs: Milliseconds) -> String { "The break ends in \(duration(leftMs))." }

  /// The extra time given.
  public func extraTime(_ accommodation: Accommodation) -> String {
    switch accommodation {
    case .multiplier(let factor):
      "Your time limits are longer: \(NumberWriting.text(factor, marks: .point)) times as long."
    case .added(let time): "You have \(duration(time)) of extra time."
    case .unlimited: self[.extraTimeUnlimited]
    }
  }

  /// The place among the questions.
  public func question(_ number: Int, of counts: ClosedRange<Int>) -> String {
    counts.count == 1
      ? "Question \(number) of \(counts.upperBound)"
      : "Question \(number) of \(counts.lowerBound) to \(counts.upperBound)"
  }

  /// The place among the steps.
  public func step(_ number: Int, of count: Int) -> String { "Step \(number) of \(count)" }

  /// Progress in words.
  public func progress(_ count: ProgressCount) -> String {
    "\(count.answered) of \(count.all) answered"
      + count.rest(incomplete: "incomplete", unreadable: "not readable", flagged: "flagged")
  }

  /// How many questions a part has.
  public func questions(_ counts: ClosedRange<Int>) -> String {
    let most = count(counts.upperBound, "question")
    return counts.count == 1 ? most : "\(counts.lowerBound) to \(most)"
  }

  /// What comes next.
  public func upNext(_ title: String, counts: ClosedRange<Int>, limitMs: Milliseconds?) -> String {
    let time = limitMs.map { ", \(duration($0))" } ?? ""
    return "Next: \(title), \(questions(counts))\(time)."
  }

  /// Which questions have no answer yet.
  public func unanswered(_ numbers: [Int]) -> String {
    let list = self.numbers(numbers)
    return numbers.count == 1
      ? "One question has no answer yet: \(list)."
      : "\(word(numbers.count)) questions have no answer yet: \(list)."
  }

  /// Which answers are incomplete.
  public func incomplete(_ numbers: [Int]) -> String {
    let list = self.numbers(numbers)
    return numbers.count == 1
      ? "One answer is incomplete: \(list)."
      : "\(word(numbers.count)) answers are incomplete: \(list)."
  }

  /// Which answers cannot be read as a number.
  public func unreadable(_ numbers: [Int]) -> String {
    let list = self.numbers(numbers)
    return numbers.count == 1
      ? "One answer cannot be read as a number: \(list)."
      : "\(word(numbers.count)) answers cannot be read as numbers: \(list)."
  }

  /// Which questions are flagged.
  public func flagged(_ numbers: [Int]) -> String {
    let list = self.numbers(numbers)
    return "\(word(numbers.count)) \(numbers.count == 1 ? "is" : "are") flagged: \(list)."
  }

  /// Which question's draft was kept or omitted.
  public func draft(_ number: Int, kept: Bool) -> String {
    "What you had entered for question \(number) was \(kept ? "kept" : "not counted")."
  }

  /// How many answers are safe.
  public func answersSafe(_ count: Int) -> String {
    switch count {
    case 0: "Nothing had been answered yet."
    case 1: "Your answer is safe."
    default: "Your \(count) answers are safe."
    }
  }

  /// How practice went.
  public func practice(right: Int, of count: Int, passMark: Int?) -> String {
    "\(right) of \(count) right."
      + (passMark.map { " \($0) \($0 == 1 ? "is" : "are") needed." } ?? "")
  }

  /// How many attempts are left.
  public func attempts(_ left: Int) -> String {
    left == 1 ? "You can try once more." : "You can try \(left) more times."
  }

  /// Who is about to be tested.
  public func candidate(_ id: String) -> String { "Candidate: \(id)" }

  /// Who is about to rate whom.
  public func rater(_ id: String, of candidate: String) -> String {
    "Rater: \(id). You rate candidate \(candidate)"
  }

  /// Which options are right, where practice tells.
  public func rightOptions(_ numbers: [Int]) -> String {
    let list = self.numbers(numbers)
    return numbers.count == 1 ? "Option \(list) is right." : "Options \(list) are right."
  }

  /// What a notice says.
  public func notice(_ what: NoticeWords) -> String {
    switch what {
    case .notANumber(let typed): "'\(typed)' is not a number."
    case .ambiguous(let typed, let grouped, let decimal):
      "'\(typed)' can mean \(grouped) or \(decimal)."
    case .outOfRange(let minimum?, let maximum?):
      "Please enter a number from \(minimum) to \(maximum)."
    case .outOfRange(let minimum?, nil): "Please enter a number of at least \(minimum)."
    case .outOfRange(nil, let maximum?): "Please enter a number of at most \(maximum)."
    case .outOfRange(nil, nil): "This number is not accepted here."
    case .decimals(0): "Please enter a whole number."
    case .decimals(let most): "Please enter at most \(count(most, "decimal place"))."
    case .full(let limit): "There is room for \(count(limit, "character"))."
    case .atMost(let most): "You can choose at most \(most)."
    case .atLeast(let least, let picked): "Please choose at least \(least); \(picked) so far."
    case .unplaced(let count): count == 1 ? "One is still open." : "\(count) are still open."
    case .wrongCount(let minimum, let maximum): pick(minimum: minimum, maximum: maximum)
    }
  }

  /// How many options to pick.
  public func pick(minimum: Int, maximum: Int) -> String {
    if minimum == maximum { return "Please choose exactly \(minimum)." }
    return minimum > 0
      ? "Please choose \(minimum) to \(maximum)." : "You can choose up to \(maximum)."
  }

  /// How many are picked.
  public func picked(_ count: Int, of maximum: Int) -> String { "\(count) of \(maximum) chosen" }

  /// What the hints that are left cost.
  public func hintOffer(_ costs: [Double], opened: Int) -> String {
    guard let cost = costs.first else { return "" }
    let price = NumberWriting.text(cost, marks: .point)
    let points = cost == 0 ? "costs nothing" : "costs \(price) \(cost == 1 ? "point" : "points")"
    let more = opened > 0 ? "more " : ""
    if costs.count == 1 { return "There is one \(more)hint. It \(points)." }
    return costs.allSatisfy { $0 == cost }
      ? "Each of the \(costs.count) \(opened > 0 ? "other " : "")hints \(points)."
      : "There are \(costs.count) \(more)hints. The next one \(points)."
  }

  /// That parts cannot be given line by line, and what that means.
  public func leftOut(_ titles: [String]) -> String {
    titles.count == 1
      ? "The part '\(titles[0])' cannot be given line by line and is recorded as not presented."
      : "These parts cannot be given line by line and are recorded as not presented: \(titles.joined(separator: ", "))."
  }

  /// That parts hold figures that words cannot give, and what that means.
  public func leftOutInWords(_ titles: [String]) -> String {
    titles.count == 1
      ? "Words cannot give all of the part '\(titles[0])'; what they cannot is recorded as not presented."
      : "Words cannot give all of these parts; what they cannot is recorded as not presented: \(titles.joined(separator: ", "))."
  }

  /// A heading for an opened hint.
  public func hint(_ number: Int, of count: Int) -> String { "Hint \(number) of \(count)" }

  /// How many characters are used.
  public func length(_ used: Int, of limit: Int) -> String { "\(used) of \(limit) characters" }

  /// The name of a gap.
  public func gap(_ number: Int) -> String { "Gap \(number)" }

  /// That a gap is empty.
  public func emptyGap(_ number: Int) -> String { "gap \(number)" }

  /// The smallest window.
  public func smallest(columns: Int, rows: Int) -> String { "(\(columns) x \(rows) at least)." }

  /// How a session that was left is taken up again.
  public func resumable(by command: String) -> String { "To go on with this session: \(command)" }

  /// What was understood and kept.
  public func accepted(_ answer: String) -> String { ClockDigits.sentence("Answer \(answer)") }

  /// The answer as it stands.
  public func present(_ answer: String) -> String {
    ClockDigits.sentence("Your answer so far: \(answer)")
  }

  /// Numbers of questions.
  public func numbers(_ numbers: [Int]) -> String {
    ClockDigits.list(numbers, to: "to", and: "and")
  }

  /// The range of numbers that can be typed.
  public func optionRange(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? "Please type \(range.lowerBound)."
      : "Please type a number from \(range.lowerBound) to \(range.upperBound)."
  }

  /// That a number stands more often than once.
  public func eachOnce(_ number: Int, times: Int) -> String {
    "Each number once: \(number) stands \(times == 2 ? "twice" : "\(times) times")."
  }

  /// An example of what to type.
  public func example(_ text: String) -> String { "For example: \(text)" }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func word(_ number: Int) -> String {
    let words = [
      "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
      "Twelve",
    ]
    return words.indices.contains(number - 1) ? words[number - 1] : String(number)
  }

  private func place(_ scope: ClockWords) -> String {
    switch scope {
    case .part: "in this part"
    case .question: "for this question"
    }
  }
}
