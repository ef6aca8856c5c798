import Testing

@testable import TerminalUI

@Suite struct CatalogueTests {
  @Test("Every phrase is there in every language, and not the same by neglect")
  func complete() {
    let english = EnglishWording()
    let german = GermanWording()
    // Signs, and words that both languages share.
    let shared: Set<Phrase> = [
      .escapeKey, .tabKey, .upKey, .downKey, .sideKeys,
    ]
    for phrase in Phrase.allCases {
      #expect(!english[phrase].isEmpty, "\(phrase)")
      #expect(!german[phrase].isEmpty, "\(phrase)")
      #expect((english[phrase] == german[phrase]) == shared.contains(phrase), "\(phrase)")
    }
  }

  @Test("Every command has a letter and a word; on one screen no letter means two")
  func letters() {
    for words in Catalogue.all {
      for command in Command.allCases {
        #expect(!words.names(command).isEmpty)
      }
      let onItems: [Command] = [
        .next, .previous, .flag, .overview, .clock, .stimulus, .hint, .quit, .help,
      ]
      #expect(Set(onItems.map { words.letter($0) }).count == onItems.count)
      // Option letters reach to e.
      for command in onItems { #expect(!"abcde".contains(words.letter(command))) }
    }
  }

  @Test("The language is chosen by its primary tag, English where there is no other")
  func choice() {
    #expect(Catalogue.wording(for: "de").language == "de")
    #expect(Catalogue.wording(for: "de-AT").language == "de")
    #expect(Catalogue.wording(for: "DE_ch").language == "de")
    #expect(Catalogue.wording(for: "en-GB").language == "en")
    #expect(Catalogue.wording(for: "fr").language == "en")
    #expect(Catalogue.wording(for: "den").language == "en")
  }

  @Test(
    "Clocks round up and never show 0:00 before the end",
    arguments: [
      (0, "0:00"), (1, "0:01"), (999, "0:01"), (1_000, "0:01"), (1_001, "0:02"), (521_000, "8:41"),
      (3_600_000, "1:00:00"), (4_121_000, "1:08:41"), (-5, "0:00"),
    ])
  func digits(milliseconds: Int, text: String) {
    #expect(ClockDigits.text(milliseconds) == text)
  }

  @Test("Durations in words, one and many")
  func durations() {
    let (english, german) = (EnglishWording(), GermanWording())
    #expect(english.duration(0) == "0 seconds")
    #expect(english.duration(1_000) == "1 second")
    #expect(english.duration(61_000) == "1 minute 1 second")
    #expect(english.duration(3_600_000) == "1 hour")
    #expect(english.duration(7_382_000) == "2 hours 3 minutes 2 seconds")
    #expect(german.duration(61_000) == "1 Minute 1 Sekunde")
    #expect(german.duration(7_320_000) == "2 Stunden 2 Minuten")
  }

  @Test("Plurals are right where one differs from many")
  func plurals() {
    let (english, german) = (EnglishWording(), GermanWording())
    #expect(english.unanswered([6]) == "One question has no answer yet: 6.")
    #expect(english.unanswered([6, 9]) == "Two questions have no answer yet: 6 and 9.")
    #expect(german.unanswered([6]) == "Eine Frage hat noch keine Antwort: 6.")
    #expect(german.unanswered([6, 9]) == "Zwei Fragen haben noch keine Antwort: 6 und 9.")
    #expect(english.flagged([2]) == "One is flagged: 2.")
    #expect(german.unanswered([5, 6, 7]) == "Drei Fragen haben noch keine Antwort: 5 bis 7.")
    #expect(english.incomplete([3]) == "One answer is incomplete: 3.")
    #expect(german.incomplete([3, 4]) == "Zwei Antworten sind unvollständig: 3 und 4.")
    #expect(english.unreadable([4]) == "One answer cannot be read as a number: 4.")
    #expect(german.unreadable([4, 6]) == "Zwei Antworten sind nicht als Zahlen lesbar: 4 und 6.")
    #expect(german.flagged([2, 3]) == "Zwei haben Sie sich gemerkt: 2 und 3.")
    #expect(english.answersSafe(1) == "Your answer is safe.")
    #expect(german.answersSafe(5) == "Ihre 5 Antworten sind gesichert.")
    #expect(english.questions(1...1) == "1 question")
    #expect(german.questions(1...1) == "1 Frage")
    #expect(english.questions(12...20) == "12 to 20 questions")
    #expect(german.questions(12...20) == "12 bis 20 Fragen")
    #expect(english.question(3, of: 12...20) == "Question 3 of 12 to 20")
    #expect(german.question(3, of: 12...20) == "Frage 3 von 12 bis 20")
    #expect(english.question(3, of: 12...12) == "Question 3 of 12")
    #expect(
      english.leftOut(["Span", "Signs"])
        == "These parts cannot be given line by line and are recorded as not presented: Span, Signs."
    )
    #expect(
      german.leftOut(["Signs"])
        == "Der Teil „Signs“ lässt sich nicht Zeile für Zeile geben und wird als nicht vorgelegt vermerkt."
    )
    #expect(
      english.leftOutInWords(["Grids"])
        == "Words cannot give all of the part 'Grids'; what they cannot is recorded as not presented."
    )
    #expect(
      german.leftOutInWords(["Grids", "Signs"])
        == "Worte können nicht alles in diesen Teilen geben; was sie nicht können, wird als nicht vorgelegt vermerkt: Grids, Signs."
    )
    #expect(english.numbers([1, 2, 3, 5, 7, 8]) == "1 to 3, 5, 7 and 8")
  }

  @Test("Hints say what each costs, and the next one where they differ")
  func hintOffers() {
    let (english, german) = (EnglishWording(), GermanWording())
    let offers: [([Double], Int, String, String)] = [
      ([1], 0, "There is one hint. It costs 1 point.", "Es gibt einen Hinweis. Er kostet 1 Punkt."),
      (
        [0], 2, "There is one more hint. It costs nothing.",
        "Es gibt noch einen Hinweis. Er kostet nichts."
      ),
      (
        [0.1, 0.1, 0.1], 0, "Each of the 3 hints costs 0.1 points.",
        "Jeder der 3 Hinweise kostet 0,1 Punkte."
      ),
      (
        [1, 1], 1, "Each of the 2 other hints costs 1 point.",
        "Jeder der 2 weiteren Hinweise kostet 1 Punkt."
      ),
      ([0, 0], 0, "Each of the 2 hints costs nothing.", "Jeder der 2 Hinweise kostet nichts."),
      (
        [0.5, 1], 0, "There are 2 hints. The next one costs 0.5 points.",
        "Es gibt 2 Hinweise. Der nächste kostet 0,5 Punkte."
      ),
      (
        [0, 1], 1, "There are 2 more hints. The next one costs nothing.",
        "Es gibt noch 2 Hinweise. Der nächste kostet nichts."
      ),
    ]
    for (costs, opened, first, second) in offers {
      #expect(english.hintOffer(costs, opened: opened) == first)
      #expect(german.hintOffer(costs, opened: opened) == second)
    }
  }
}
