import Assessment
import Testing

@testable import ItemSolvers

@Suite("Ordering puzzles are worked from what is shown")
struct OrderingPuzzleSolverTests {
  /// A puzzle written by hand, and whatever is changed in it.
  struct Puzzle: Sendable {
    var anchors = "no"
    var negatives = "no"
    var supposition = "no"
    var complexity = 3
    var opening = "Four guests arrive at a party, one after another: Ada, Ben, Carl and Dora."
    var clues: [String]
    var question = "Who is third?"
    /// The errors that lead to Ada, Ben, Carl and Dora, as many as are options; nil for the key.
    var errors: [String?]
    var beginning: String
    var fact: String
    /// The hints to the order.
    var later: [String] = []
    /// The people in order, by their ids a to d.
    var key: [String]
    var explanation: String

    var item: GeneratedItem {
      let people = ["Ada", "Ben", "Carl", "Dora"]
      func options(_ errors: [String?]) -> [GeneratedOption] {
        zip(zip(["a", "b", "c", "d"], people), errors).map {
          GeneratedOption(id: $0.0, content: [.text($0.1)], error: $1)
        }
      }
      return GeneratedItem(
        family: .orderingPuzzle, version: 3,
        cell: FamilyCell([
          FamilyParameter("people", 4), FamilyParameter("anchors", anchors),
          FamilyParameter("negatives", negatives), FamilyParameter("supposition", supposition),
        ]), incidentals: [FamilyParameter("language", "en")], complexity: complexity,
        stem: Teaser.lines(opening) + [Teaser.list(clues)],
        steps: [
          GeneratedStep(
            id: "place", content: Teaser.lines(question), answer: .options(options(errors)),
            hints: [beginning, fact].map(Teaser.lines)),
          GeneratedStep(
            id: "order",
            content: Teaser.lines("Put all of them in order, beginning with whoever is first."),
            answer: .order(options([nil, nil, nil, nil]), key: key),
            hints: later.map(Teaser.lines)),
        ], explanation: Teaser.lines(explanation))
    }

    func with(_ change: (inout Puzzle) -> Void) -> Puzzle {
      var puzzle = self
      change(&puzzle)
      return puzzle
    }
  }

  /// Ben and Carl have the ends, Ben the first one; Dora and Ada share the middle.
  static let ends = Puzzle(
    clues: [
      "Dora comes directly before Ada.", "Exactly two people come between Ben and Carl.",
      "Ben comes before Ada.",
    ], errors: [nil, "misplaced", "misplaced", "order-reversed"],
    beginning: "Begin with Ben: the clues that name Ben leave only one place.",
    fact: "Carl is last.", key: ["b", "d", "a", "c"],
    explanation: "From first to last: Ben, Dora, Ada, Carl.")

  /// With Dora third and Carl last, Ada and Ben would be neighbours: Carl is first.
  static let anchored = Puzzle(
    anchors: "yes", negatives: "yes", complexity: 4,
    clues: [
      "Carl is first or last.", "Ada comes before Ben.", "Dora is third.",
      "Ada and Ben are not next to each other.",
    ], question: "Who is second?",
    errors: [nil, "before-turned-round", "clue-overlooked"],
    beginning:
      "Begin with Ben: the places that are told and the clues that name Ben leave only one place.",
    fact: "Carl is first.", key: ["c", "a", "d", "b"],
    explanation: "From first to last: Carl, Ada, Dora, Ben.")

  /// Nothing can be crossed out, but with Ada last Carl would be second and before Ben.
  static let supposed = Puzzle(
    supposition: "yes", complexity: 5,
    clues: [
      "Ben comes before Carl.", "Exactly one person comes between Ada and Carl.",
      "Ben comes directly before Ada.",
    ], errors: ["order-reversed", "before-turned-round", "before-turned-round", nil],
    beginning: "Begin with Ben: the clues that name Ben leave only two places.",
    fact: "Carl is last.", later: ["Ada is second."], key: ["b", "a", "d", "c"],
    explanation: "From first to last: Ben, Ada, Dora, Carl.")

  /// The same, asked for Ada: Carl is second where Ben need not be directly before her.
  static let second = supposed.with {
    $0.question = "Who is second?"
    $0.errors = [nil, "before-turned-round", "directly-overlooked", "order-reversed"]
    $0.later = ["Ben comes before Dora."]
  }

  @Test("puzzles written by hand are sound")
  func sound() {
    for puzzle in [Self.ends, Self.anchored, Self.supposed, Self.second] {
      #expect(Soundness.defects(in: puzzle.item) == [])
    }
  }

  struct Planted: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rule: String
    let puzzle: Puzzle

    init(
      _ name: String, _ rule: String, in puzzle: Puzzle = OrderingPuzzleSolverTests.ends,
      _ change: (inout Puzzle) -> Void
    ) {
      testDescription = name
      self.rule = rule
      self.puzzle = puzzle.with(change)
    }
  }

  static let planted = [
    Planted("another key for the place", "wrong-key") {
      $0.errors = ["order-reversed", "misplaced", "misplaced", nil]
    },
    Planted("another order", "wrong-key") { $0.key = ["b", "a", "d", "c"] },
    Planted("an order that leaves somebody out", "one-key") { $0.key = ["b", "d", "a"] },
    Planted("two orders", "one-right-answer") { $0.clues.removeLast() },
    Planted("no order", "one-right-answer") { $0.clues.append("Carl comes before Ben.") },
    Planted("a clue that is not needed", "needless-clue") {
      $0.clues.append("Ben comes before Carl.")
      $0.complexity = 4
    },
    Planted("people listed in the right order", "solved") {
      $0.opening = "Four guests arrive at a party, one after another: Ben, Dora, Ada and Carl."
    },
    Planted("a place told where none is said to be", "radical", in: anchored) { $0.anchors = "no" },
    Planted("a denial where none is said to be", "radical", in: anchored) { $0.negatives = "no" },
    Planted("a supposition that is not needed", "radical") { $0.supposition = "yes" },
    Planted("a supposition that is needed", "radical", in: supposed) { $0.supposition = "no" },
    Planted("a supposition that is not counted", "complexity", in: supposed) {
      $0.complexity = 3
    },
    Planted("an overlooked clue that does not lead there", "unnamed-error") {
      $0.errors[1] = "clue-overlooked"
    },
    Planted("a clue turned round that does not lead there", "unnamed-error", in: second) {
      $0.errors[2] = "before-turned-round"
    },
    Planted("an overlooked clue that is one turned round", "unnamed-error", in: anchored) {
      $0.errors[1] = "clue-overlooked"
    },
    Planted("an option whose place a clue tells", "options", in: anchored) {
      $0.errors.append("order-reversed")
    },
    Planted("an option too few", "options") { $0.errors.removeLast() },
    Planted("an error that no page names", "unnamed-error") { $0.errors[3] = "bad-luck" },
    Planted("a beginning with somebody else", "hint") {
      $0.beginning = "Begin with Ada: the clues that name Ada leave only two places."
    },
    Planted("a hint that is not true", "hint") { $0.fact = "Carl is first." },
    Planted("a hint that tells the one place left", "hint") { $0.fact = "Ben is first." },
    Planted("a hint that is the answer", "hint") { $0.fact = "Ada is third." },
    Planted("a hint that a clue gives", "hint", in: anchored) { $0.fact = "Dora is third." },
    Planted("two people told the wrong way round", "hint", in: second) {
      $0.later = ["Dora comes before Ben."]
    },
    Planted("two people of whom a clue tells as much", "hint", in: supposed) {
      $0.later = ["Ben comes before Ada."]
    },
    Planted("two people of whom one is told", "hint", in: second) {
      $0.later = ["Ben comes before Carl."]
    },
    Planted("a place that two people's order tells", "hint", in: second) {
      $0.later.append("Ben is first.")
    },
    Planted("a later hint that is not true", "hint", in: supposed) { $0.later = ["Ada is first."] },
    Planted("a later hint that was given before", "hint", in: supposed) {
      $0.later = ["Carl is last."]
    },
    Planted("a later hint that was the answer", "hint", in: supposed) {
      $0.later = ["Dora is third."]
    },
    Planted("a later hint where everybody is told", "hint") { $0.later = ["Dora is second."] },
    Planted("no later hint where two are not told", "hint", in: second) { $0.later = [] },
    Planted("an explanation of another order", "explanation") {
      $0.explanation = "From first to last: Ben, Ada, Dora, Carl."
    },
    Planted("a clue about somebody else", "unreadable") {
      $0.clues[2] = "Ben comes before Emil."
    },
    Planted("a clue of one with oneself", "unreadable") { $0.clues[2] = "Ben comes before Ben." },
    Planted("a fifth place of four", "unreadable") { $0.clues[2] = "Ben is fifth." },
    Planted("three between among four", "unreadable") {
      $0.clues[1] = "Exactly three people come between Ben and Carl."
    },
    Planted("five guests of whom four are named", "unreadable") {
      $0.opening = $0.opening.replacing("Four", with: "Five")
    },
    Planted("a question for a place that there is not", "unreadable") {
      $0.question = "Who is sixth?"
    },
  ]

  @Test("planted defects are named", arguments: planted)
  func defects(_ planted: Planted) {
    #expect(Teaser.rules(planted.puzzle.item).contains(planted.rule))
  }

  @Test("clues are read as they are meant")
  func clues() throws {
    func fits(_ clue: String, _ first: Int, _ second: Int) throws -> Bool {
      let text = try #require(OrderingText(Self.ends.with { $0.clues = [clue] }.item.stem))
      return text.clues[0].fits(first, second)
    }
    #expect(try fits("Ada comes before Ben.", 0, 3))
    #expect(try !fits("Ada comes before Ben.", 3, 0))
    #expect(try fits("Ada comes directly before Ben.", 1, 2))
    #expect(try !fits("Ada comes directly before Ben.", 2, 1))
    #expect(try fits("Exactly one person comes between Ada and Ben.", 3, 1))
    #expect(try !fits("Exactly one person comes between Ada and Ben.", 3, 0))
    #expect(try fits("Exactly two people come between Ada and Ben.", 0, 3))
    #expect(try fits("Ada and Ben are not next to each other.", 0, 2))
    #expect(try !fits("Ada and Ben are not next to each other.", 2, 1))
    #expect(try fits("Ada is last.", 3, 3) && !fits("Ada is last.", 2, 2))
    #expect(try fits("Ada is not second.", 0, 0) && !fits("Ada is not second.", 1, 1))
    #expect(try fits("Ada is first or last.", 3, 3) && !fits("Ada is first or last.", 1, 1))
  }
}
