import Assessment
import Testing

@testable import Delivery
@testable import TerminalUI

/// What practice says of an answer and of itself.
@Suite struct PracticeWordsTests {
  private func feedback(
    _ item: ItemScreen, _ verdict: FeedbackScreen.Verdict, right: [String]
  ) -> Screen {
    .feedback(
      FeedbackScreen(
        item: item, verdict: verdict, content: [], rightFigures: ["RESPONSE": right]))
  }

  private func said(_ screen: Screen, language: String) -> (page: String, plain: String) {
    (
      InterfaceTests.Player(screen, language: language).text,
      PlainInterfaceTests.Player(screen, language: language).said
    )
  }

  @Test("The right option among figures is named, whether there was an answer or not")
  func rightFigure() {
    let verdicts: [FeedbackScreen.Verdict] = [.right, .wrong, .unanswered]
    for (language, sentence) in [("en", "Option 3 is right."), ("de", "Antwort 3 ist richtig.")] {
      for verdict in verdicts {
        let said = said(feedback(Fixtures.series, verdict, right: ["c"]), language: language)
        #expect(said.page.contains("\n   \(sentence)\n"), "\(said.page)")
        #expect(said.plain.contains("\n\(sentence)\n"), "\(said.plain)")
      }
    }
  }

  @Test("Several right figures are named together, in the order in which they were shown")
  func rightFigures() {
    let english = said(feedback(Fixtures.matrix, .wrong, right: ["d", "a"]), language: "en")
    #expect(english.plain.contains("\nOptions 1 and 4 are right.\n"), "\(english.plain)")
    let german = said(feedback(Fixtures.matrix, .wrong, right: ["d", "a"]), language: "de")
    #expect(german.plain.contains("\nDie Antworten 1 und 4 sind richtig.\n"), "\(german.plain)")
  }

  @Test("After practice the next part is announced, whatever the count")
  func passed() {
    func result(_ right: Int) -> Screen {
      .practiceResult(
        PracticeScreen(
          title: "Practice", right: right, count: 4, passMark: nil, isPassed: true,
          attemptsLeft: 2))
    }
    for right in [0, 4] {
      let english = said(result(right), language: "en")
      #expect(english.plain.contains("\n\(right) of 4 right.\nThe next part follows.\n"))
      #expect(english.page.contains("The next part follows."))
      #expect(said(result(right), language: "de").page.contains("Es folgt der nächste Teil."))
    }
  }
}
