public import Assessment

/// The runner's words in German.
public struct GermanWording: Wording {
  /// Makes the words.
  public init() {}

  /// `de`.
  public var language: String { "de" }

  /// The letter of a command.
  public func letter(_ command: Command) -> Character {
    switch command {
    case .next: "w"
    case .previous: "z"
    case .flag: "m"
    case .overview: "o"
    case .clock: "u"
    case .stimulus: "t"
    case .hint: "i"
    case .submit: "x"
    case .quit: "q"
    case .best: "b"
    case .worst: "s"
    case .yes: "j"
    case .no: "n"
    case .help: "?"
    case .again: "a"
    case .clear: "l"
    }
  }

  /// The words that mean a command.
  public func names(_ command: Command) -> [String] {
    switch command {
    case .next: ["weiter"]
    case .previous: ["zurück", "zurueck"]
    case .flag: ["merken"]
    case .overview: ["übersicht", "uebersicht"]
    case .clock: ["zeit", "uhr"]
    case .stimulus: ["tabelle", "text", "diagramm"]
    case .hint: ["hinweis"]
    case .submit: ["abgeben"]
    case .quit: ["ende", "verlassen"]
    case .best: ["beste"]
    case .worst: ["schlechteste"]
    case .yes: ["ja"]
    case .no: ["nein"]
    case .help: ["hilfe"]
    case .again: ["wiederholen", "nochmal"]
    case .clear: ["löschen", "loeschen"]
    }
  }

  /// The clock in the corner.
  public func clock(_ leftMs: Milliseconds) -> String { "noch \(ClockDigits.text(leftMs))" }

  /// A duration in words, in the nominative and accusative.
  public func duration(_ milliseconds: Milliseconds) -> String {
    ClockDigits.words(
      milliseconds, hours: { count($0, "Stunde", "Stunden") },
      minutes: { count($0, "Minute", "Minuten") }, seconds: { count($0, "Sekunde", "Sekunden") })
  }

  /// The time left as a sentence.
  public func timeLeft(_ leftMs: Milliseconds, in scope: ClockWords) -> String {
    "Noch \(duration(leftMs)) \(place(scope))."
  }

  /// A warning as a sentence.
  public func warning(_ leftMs: Milliseconds, in scope: ClockWords) -> String {
    "Nur noch \(duration(leftMs)) \(place(scope))."
  }

  /// How long the clock stood or ran.
  public func away(_ milliseconds: Milliseconds, stopped: Bool) -> String {
    stopped
      ? "Die Uhr stand still, solange Sie fort waren (\(duration(milliseconds)))."
      : "Die Uhr lief weiter, während Sie fort waren (\(duration(milliseconds)))."
  }

  /// When the item may be left.
  public func locked(_ milliseconds: Milliseconds) -> String {
    "Weiter geht es in: \(duration(milliseconds))."
  }

  /// The time for a part.
  public func limit(_ milliseconds: Milliseconds) -> String {
    "Sie haben \(duration(milliseconds)) Zeit."
  }

  /// How long a sitting usually takes.
  public func estimated(_ milliseconds: Milliseconds) -> String {
    "Übliche Dauer: \(duration(milliseconds))."
  }

  /// How long a rest may last.
  public func rest(_ leftMs: Milliseconds) -> String { "Restliche Pause: \(duration(leftMs))." }

  /// The extra time given.
  public func extraTime(_ accommodation: Accommodation) -> String {
    switch accommodation {
    case .multiplier(let factor):
      "Ihre Zeitgrenzen sind verlängert: auf das \(NumberWriting.text(factor, marks: .comma))-Fache."
    case .added(let time): "Zusätzliche Zeit für Sie: \(duration(time))."
    case .unlimited: self[.extraTimeUnlimited]
    }
  }

  /// The place among the questions.
  public func question(_ number: Int, of counts: ClosedRange<Int>) -> String {
    counts.count == 1
      ? "Frage \(number) von \(counts.upperBound)"
      : "Frage \(number) von \(counts.lowerBound) bis \(counts.upperBound)"
  }

  /// The place among the steps.
  public func step(_ number: Int, of count: Int) -> String { "Schritt \(number) von \(count)" }

  /// Progress in words.
  public func progress(_ count: ProgressCount) -> String {
    "\(count.answered) von \(count.all) beantwortet"
      + count.rest(incomplete: "unvollständig", unreadable: "nicht lesbar", flagged: "gemerkt")
  }

  /// How many questions a part has.
  public func questions(_ counts: ClosedRange<Int>) -> String {
    let most = count(counts.upperBound, "Frage", "Fragen")
    return counts.count == 1 ? most : "\(counts.lowerBound) bis \(most)"
  }

  /// What comes next.
  public func upNext(_ title: String, counts: ClosedRange<Int>, limitMs: Milliseconds?) -> String {
    let time = limitMs.map { ", \(duration($0))" } ?? ""
    return "Als Nächstes: \(title), \(questions(counts))\(time)."
  }

  /// Which questions have no answer yet.
  public func unanswered(_ numbers: [Int]) -> String {
    let list = self.numbers(numbers)
    return numbers.count == 1
      ? "Eine Frage hat noch keine Antwort: \(list)."
      : "\(word(numbers.count)) Fragen haben noch keine Antwort: \(list)."
  }

  /// Which answers are incomplete.
  public func incomplete(_ numbers: [Int]) -> String {
    let list = self.numbers(numbers)
    return numbers.count == 1
      ? "Eine Antwort ist unvollständig: \(list)."
      : "\(word(numbers.count)) Antworten sind unvollständig: \(list)."
  }

  /// Which answers cannot be read as a number.
  public func unreadable(_ numbers: [Int]) -> String {
    let list = self.numbers(numbers)
    return numbers.count == 1
      ? "Eine Antwort ist nicht als Zahl lesbar: \(list)."
      : "\(word(numbers.count)) Antworten sind nicht als Zahlen lesbar: \(list)."
  }

  /// Which questions are flagged.
  public func flagged(_ numbers: [Int]) -> String {
    let list = self.numbers(numbers)
    return numbers.count == 1
      ? "Eine haben Sie sich gemerkt: \(list)."
      : "\(word(numbers.count)) haben Sie sich gemerkt: \(list)."
  }

  /// Which question's draft was kept or omitted.
  public func draft(_ number: Int, kept: Bool) -> String {
    "Ihre Eingabe zu Frage \(number) wurde \(kept ? "übernommen" : "nicht gewertet")."
  }

  /// How many answers are safe.
  public func answersSafe(_ count: Int) -> String {
    switch count {
    case 0: "Es war noch nichts beantwortet."
    case 1: "Ihre Antwort ist gesichert."
    default: "Ihre \(count) Antworten sind gesichert."
    }
  }

  /// How practice went.
  public func practice(right: Int, of count: Int, passMark: Int?) -> String {
    "\(right) von \(count) richtig." + (passMark.map { " Nötig: \($0)." } ?? "")
  }

  /// How many attempts are left.
  public func attempts(_ left: Int) -> String {
    left == 1 ? "Sie können es noch einmal versuchen." : "Sie können es noch \(left)-mal versuchen."
  }

  /// Who is about to be tested.
  public func candidate(_ id: String) -> String { "Kennung: \(id)" }

  /// Who is about to rate whom.
  public func rater(_ id: String, of candidate: String) -> String {
    "Ihre Kennung: \(id). Sie beurteilen: \(candidate)"
  }

  /// Which options are right, where practice tells.
  public func rightOptions(_ numbers: [Int]) -> String {
    let list = self.numbers(numbers)
    return numbers.count == 1
      ? "Antwort \(list) ist richtig." : "Die Antworten \(list) sind richtig."
  }

  /// What a notice says.
  public func notice(_ what: NoticeWords) -> String {
    switch what {
    case .notANumber(let typed): "„\(typed)“ ist keine Zahl."
    case .ambiguous(let typed, let grouped, let decimal):
      "„\(typed)“ kann \(grouped) oder \(decimal) bedeuten."
    case .outOfRange(let minimum?, let maximum?):
      "Bitte geben Sie eine Zahl von \(minimum) bis \(maximum) ein."
    case .outOfRange(let minimum?, nil): "Bitte geben Sie mindestens \(minimum) ein."
    case .outOfRange(nil, let maximum?): "Bitte geben Sie höchstens \(maximum) ein."
    case .outOfRange(nil, nil): "Diese Zahl ist hier nicht möglich."
    case .decimals(0): "Bitte geben Sie eine ganze Zahl ein."
    case .decimals(let most):
      "Bitte geben Sie höchstens \(count(most, "Nachkommastelle", "Nachkommastellen")) ein."
    case .full(let limit): "Hier ist Platz für \(count(limit, "Zeichen", "Zeichen"))."
    case .atMost(let most): "Sie können höchstens \(most) wählen."
    case .atLeast(let least, let picked): "Bitte wählen Sie mindestens \(least); bisher \(picked)."
    case .unplaced(let count): count == 1 ? "Eines ist noch offen." : "\(count) sind noch offen."
    case .wrongCount(let minimum, let maximum): pick(minimum: minimum, maximum: maximum)
    }
  }

  /// How many options to pick.
  public func pick(minimum: Int, maximum: Int) -> String {
    if minimum == maximum { return "Bitte wählen Sie genau \(minimum)." }
    return minimum > 0
      ? "Bitte wählen Sie \(minimum) bis \(maximum)." : "Sie können bis zu \(maximum) wählen."
  }

  /// How many are picked.
  public func picked(_ count: Int, of maximum: Int) -> String { "\(count) von \(maximum) gewählt" }

  /// What the hints that are left cost.
  public func hintOffer(_ costs: [Double], opened: Int) -> String {
    guard let cost = costs.first else { return "" }
    let price = NumberWriting.text(cost, marks: .comma)
    let points = cost == 0 ? "kostet nichts" : "kostet \(price) \(cost == 1 ? "Punkt" : "Punkte")"
    let still = opened > 0 ? "noch " : ""
    if costs.count == 1 { return "Es gibt \(still)einen Hinweis. Er \(points)." }
    return costs.allSatisfy { $0 == cost }
      ? "Jeder der \(costs.count) \(opened > 0 ? "weiteren " : "")Hinweise \(points)."
      : "Es gibt \(still)\(costs.count) Hinweise. Der nächste \(points)."
  }

  /// That parts cannot be given line by line, and what that means.
  public func leftOut(_ titles: [String]) -> String {
    titles.count == 1
      ? "Der Teil „\(titles[0])“ lässt sich nicht Zeile für Zeile geben und wird als nicht vorgelegt vermerkt."
      : "Diese Teile lassen sich nicht Zeile für Zeile geben und werden als nicht vorgelegt vermerkt: \(titles.joined(separator: ", "))."
  }

  /// That parts hold figures that words cannot give, and what that means.
  public func leftOutInWords(_ titles: [String]) -> String {
    titles.count == 1
      ? "Worte können nicht alles im Teil „\(titles[0])“ geben; was sie nicht können, wird als nicht vorgelegt vermerkt."
      : "Worte können nicht alles in diesen Teilen geben; was sie nicht können, wird als nicht vorgelegt vermerkt: \(titles.joined(separator: ", "))."
  }

  /// A heading for an opened hint.
  public func hint(_ number: Int, of count: Int) -> String { "Hinweis \(number) von \(count)" }

  /// How many characters are used.
  public func length(_ used: Int, of limit: Int) -> String { "\(used) von \(limit) Zeichen" }

  /// The name of a gap.
  public func gap(_ number: Int) -> String { "Lücke \(number)" }

  /// That a gap is empty.
  public func emptyGap(_ number: Int) -> String { "Lücke \(number)" }

  /// The smallest window.
  public func smallest(columns: Int, rows: Int) -> String { "(mindestens \(columns) x \(rows))." }

  /// How a session that was left is taken up again.
  public func resumable(by command: String) -> String { "So geht es weiter: \(command)" }

  /// What was understood and kept.
  public func accepted(_ answer: String) -> String { ClockDigits.sentence("Antwort \(answer)") }

  /// The answer as it stands.
  public func present(_ answer: String) -> String {
    ClockDigits.sentence("Ihre Antwort bisher: \(answer)")
  }

  /// Numbers of questions.
  public func numbers(_ numbers: [Int]) -> String {
    ClockDigits.list(numbers, to: "bis", and: "und")
  }

  /// The range of numbers that can be typed.
  public func optionRange(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? "Bitte geben Sie \(range.lowerBound) ein."
      : "Bitte geben Sie eine Zahl von \(range.lowerBound) bis \(range.upperBound) ein."
  }

  /// That a number stands more often than once.
  public func eachOnce(_ number: Int, times: Int) -> String {
    "Jede Zahl nur einmal: \(number) steht \(times == 2 ? "zweimal" : "\(times)-mal") da."
  }

  /// An example of what to type.
  public func example(_ text: String) -> String { "Zum Beispiel: \(text)" }

  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  private func word(_ number: Int) -> String {
    let words = [
      "Eine", "Zwei", "Drei", "Vier", "Fünf", "Sechs", "Sieben", "Acht", "Neun", "Zehn", "Elf",
      "Zwölf",
    ]
    return words.indices.contains(number - 1) ? words[number - 1] : String(number)
  }

  private func place(_ scope: ClockWords) -> String {
    switch scope {
    case .part: "für diesen Teil"
    case .question: "für diese Frage"
    }
  }
}
