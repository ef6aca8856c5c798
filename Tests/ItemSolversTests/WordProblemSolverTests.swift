import Assessment
import Testing

@testable import ItemSolvers

@Suite("Word problems are worked from what is shown")
struct WordProblemSolverTests {
  /// 12 percent of 75 litres are 9, and 31 more are 40; and whatever is changed in it.
  struct Planted: Sendable, CustomTestStringConvertible {
    let name: String
    let defect: String?
    var kind = "mixtures"
    var operations = 2
    var change = "no"
    var extraneous = "no"
    var complexity = 2
    var story =
      "A tank holds 75 litres of punch, of which 12 percent is juice. Then 31 litres of juice are added."
    var question = "How many litres of juice are in the tank then?"
    var unit = "litres"
    var key = 40.0
    var errors: [(Double, String)] = [
      (9, "not-added"), (97, "other-part"), (13, "percent-of-sum"),
    ]
    var explanation = "75 × 12 ÷ 100 + 31 = 40 litres."
    var hints: [[Block]] = []

    init(_ name: String, _ defect: String?, _ change: (inout Planted) -> Void = { _ in }) {
      self.name = name
      self.defect = defect
      change(&self)
    }

    var testDescription: String { name }

    var item: GeneratedItem {
      GeneratedItem(
        family: .wordProblem, version: 1,
        cell: FamilyCell([
          FamilyParameter("kind", kind), FamilyParameter("operations", operations),
          FamilyParameter("unit-change", change), FamilyParameter("extraneous", extraneous),
        ]), incidentals: [FamilyParameter("language", "en")], complexity: complexity,
        stem: Teaser.lines(story),
        steps: [
          GeneratedStep(
            content: Teaser.lines(question),
            answer: .number(
              key: key, unit: unit, errors: errors.map { ExpectedError($0.0, $0.1) }),
            hints: hints)
        ], explanation: Teaser.lines(explanation))
    }
  }

  static let planted: [Planted] = [
    Planted("a sound mixture", nil),
    Planted("a sound price in cents", nil) {
      $0.kind = "percentages"
      $0.change = "yes"
      $0.complexity = 3
      $0.story = "A tent costs 40 euros. Its price falls by 15 percent."
      $0.question = "How many cents does it cost then?"
      $0.unit = "cents"
      $0.key = 3_400
      $0.errors = [
        (34, "unit-not-changed"), (34_000, "wrong-factor"), (4_600, "raised"),
        (2_500, "amount-subtracted"), (600, "other-part"),
      ]
      $0.explanation = "40 × 100 × (100 − 15) ÷ 100 = 3400 cents."
    },
    Planted("sound work in days, with branches that do not matter", nil) {
      $0.kind = "work"
      $0.operations = 3
      $0.change = "yes"
      $0.extraneous = "yes"
      $0.complexity = 4
      $0.story =
        "12 robots need 96 hours for a job. They come from a firm with 16 branches. A working day has 8 hours."
      $0.question = "How many working days do 4 robots need for 2 such jobs at the same pace?"
      $0.unit = "working days"
      $0.key = 72
      // 12 x 96 x 2 / 4 hours; 4 x 96 x 2 / 12 / 8; 16 instead of 12 robots, and of 96 hours; one
      // job, and half of it; 12 x 96 x 2 / 8; 96 x 2 / 8; (96 + 12 - 4) x 2 / 8.
      $0.errors = [
        (576, "unit-not-changed"), (8, "proportional"), (96, "extraneous-number"),
        (12, "extraneous-number"), (36, "one-job"), (18, "divided-by-jobs"), (288, "not-divided"),
        (24, "time-unchanged"), (26, "added-difference"),
      ]
      $0.explanation = "12 × 96 ÷ 8 × 2 ÷ 4 = 72 working days."
    },
    Planted("a wrong key", "wrong-key") { $0.key = 41 },
    Planted("another unit than asked for", "wrong-unit") { $0.unit = "centilitres" },
    Planted("an answer that is not whole", "one-right-answer") {
      $0.story = $0.story.replacing("75", with: "76")
    },
    Planted("an answer under 11", "one-right-answer") {
      $0.story = $0.story.replacing("75", with: "25").replacing("31", with: "7")
    },
    Planted("an error left out", "missing-error") { $0.errors.removeLast() },
    Planted("a number twice", "unnamed-error") { $0.errors.append((97, "other-part")) },
    Planted("an error that leads to the key", "unnamed-error") {
      $0.errors.append((40, "not-added"))
    },
    Planted("an error that leads elsewhere", "unnamed-error") { $0.errors[0].1 = "subtracted" },
    Planted("an error that no page names", "unnamed-error") { $0.errors[0].1 = "bad-luck" },
    Planted("a unit error without a change of unit", "unnamed-error") {
      $0.errors[0].1 = "unit-not-changed"
    },
    Planted("a needless number without one", "unnamed-error") {
      $0.errors[0].1 = "extraneous-number"
    },
    Planted("too high a complexity", "complexity") { $0.complexity = 3 },
    Planted("another kind", "radical") { $0.kind = "work" },
    Planted("fewer operations", "radical") { $0.operations = 1 },
    Planted("a change of unit that is none", "radical") { $0.change = "yes" },
    Planted("a needless number that is not there", "radical") { $0.extraneous = "yes" },
    Planted("a needless number that is not meant", "radical") {
      $0.story = $0.story.replacing(". Then", with: ". The tank is 80 centimetres high. Then")
    },
    Planted("an explanation of another number", "explanation") {
      $0.explanation = "75 × 12 ÷ 100 + 31 = 41 litres."
    },
    Planted("a hint", "hint") { $0.hints = [Teaser.lines("Add.")] },
    Planted("the age of a tank", "unreadable") {
      $0.story = $0.story.replacing(". Then", with: ". It is 80 years old. Then")
    },
    Planted("a question about another liquid", "unreadable") {
      $0.question = $0.question.replacing("juice", with: "syrup")
    },
    Planted("more than all of it", "unreadable") {
      $0.story = $0.story.replacing("12", with: "120")
    },
    Planted("a number in words", "unreadable") {
      $0.story = $0.story.replacing("75", with: "some")
    },
    Planted("a number too large to work with", "unreadable") {
      $0.story = $0.story.replacing("75", with: "99999999999999999999")
    },
  ]

  @Test("planted defects are named", arguments: planted)
  func defects(_ planted: Planted) {
    let rules = Teaser.rules(planted.item)
    if let defect = planted.defect {
      #expect(rules.contains(defect))
    } else {
      #expect(Soundness.defects(in: planted.item) == [])
    }
  }

  @Test(
    "answers worked by hand",
    arguments: [
      ("A press makes 12 lids per minute. How many lids does it make in 15 minutes?", 180),
      ("A press makes 7 lids per minute. How many lids does it make in 9 minutes?", 63),
      ("A press makes 80 lids per hour. How many lids does it make in 45 minutes?", 60),
      (
        "A press makes 90 lids in 6 hours. How many lids does it make in 4 hours at the same pace?",
        60
      ),
      (
        "A press makes 50 lids in 4 hours. How many lids does it make in 10 hours at the same pace?",
        125
      ),
      (
        "A press makes 90 lids in 3 hours. How many lids does it make in 140 minutes at the same pace?",
        70
      ),
      (
        "6 pumps need 11 hours for a job. How many hours does one pump need for the job at the same pace?",
        66
      ),
      (
        "5 pumps need 9 hours for a job. How many hours does one pump need for the job at the same pace?",
        45
      ),
      (
        "8 pumps need 37 hours for a job. A working day has 8 hours. How many working days does one pump need for the job at the same pace?",
        37
      ),
      (
        "6 pumps need 15 hours for a job. How many hours do 9 pumps need for the job at the same pace?",
        10
      ),
      (
        "10 pumps need 21 hours for a job. How many hours do 6 pumps need for the job at the same pace?",
        35
      ),
      (
        "A press makes 90 lids in 6 hours. How many lids does it make in 4 hours at the same pace, not counting 11 faulty ones?",
        49
      ),
      (
        "A press makes 90 lids in 3 hours. It is 12 years old. How many lids does it make in 140 minutes at the same pace, not counting 30 faulty ones?",
        40
      ),
      (
        "6 pumps need 15 hours for a job. How many hours do 9 pumps need for 4 such jobs at the same pace?",
        40
      ),
      (
        "A tank holds 60 litres of paint, of which 25 percent is binder. Then 40 litres of paint are added, of which 10 percent is binder. How many litres of binder are in the tank then?",
        19
      ),
      (
        "A tank holds 3 litres of paint, of which 25 percent is binder. The tank is 70 centimetres high. Then 2 litres of paint are added, of which 30 percent is binder. How many centilitres of binder are in the tank then?",
        135
      ),
      (
        "A coat costs 240 euros. Its price falls by 15 percent, and a voucher takes off 14 euros more. How many euros does it cost then?",
        190
      ),
      (
        "A coat costs 19 euros. It has been in the shop for 40 days. Its price falls by 21 percent, and a voucher takes off 5 euros more. How many cents does it cost then?",
        1_001
      ),
      (
        "A tank holds 150 litres of paint, of which 22 percent is binder. How many litres of binder are in the tank?",
        33
      ),
      (
        "A tank holds 50 litres of paint, of which 6 percent is binder. How many litres of binder are in the tank?",
        3
      ),
      (
        "A tank holds 7 litres of paint, of which 13 percent is binder. How many centilitres of binder are in the tank?",
        91
      ),
      (
        "A tank holds 9 litres of paint, of which 11 percent is binder. Then 21 centilitres of binder are added. How many centilitres of binder are in the tank then?",
        120
      ),
      (
        "A tank holds 20 litres of paint, of which 15 percent is binder. Then 4 litres of binder are added. How many litres of binder are in the tank then?",
        7
      ),
      (
        "A coat costs 240 euros. Its price falls by 15 percent. By how many euros does it fall?", 36
      ),
      ("A coat costs 80 euros. Its price falls by 5 percent. By how many euros does it fall?", 4),
      ("A coat costs 31 euros. Its price falls by 9 percent. By how many cents does it fall?", 279),
      (
        "A coat costs 240 euros. Its price falls by 15 percent. How many euros does it cost then?",
        204
      ),
      (
        "A coat costs 50 euros. Its price falls by 30 percent. How many euros does it cost then?",
        35
      ),
      (
        "A coat costs 19 euros. Its price falls by 21 percent. How many cents does it cost then?",
        1_501
      ),
    ])
  func worked(_ text: String, answer: Int) {
    #expect(WordTask(text)?.answer.whole == answer)
  }

  @Test(
    "what is said otherwise is not read",
    arguments: [
      "A press makes 12 lids per minute. How many bolts does it make in 15 minutes?",
      "A press makes 12 lids per week. How many lids does it make in 15 minutes?",
      "6 pumps need 11 hours for a job. How many hours does one robot need for the job at the same pace?",
      "6 pumps need 11 hours for a job. How many hours do 3 robots need for the job at the same pace?",
      "A coat costs 240 euros. Its price falls by 15 percent. By how many hours does it fall?", "",
    ])
  func unread(_ text: String) {
    #expect(WordTask(text) == nil)
  }

  @Test("fractions are exact, and never divide by nothing")
  func fractions() {
    #expect(WordFraction(6, 4) == WordFraction(3, 2))
    #expect(WordFraction(1, 3) + WordFraction(1, 6) == WordFraction(1, 2))
    #expect(WordFraction(5) / WordFraction(0) == WordFraction(0))
    #expect(WordFraction(5, 2).rounded == 3)
    #expect(WordFraction(-5, 2).rounded == 0)
  }
}
