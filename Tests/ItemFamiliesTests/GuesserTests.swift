import Assessment
import Testing

@testable import ItemFamilies

@Suite("Guessers")
struct GuesserTests {
  private func choice(_ guesser: Guesser, _ options: [String]) -> [Int]? {
    guesser.choice(
      among: options.map { OptionTraits(GeneratedOption(content: [.text($0)], error: nil)) })
  }

  @Test("choose among numbers as their names say")
  func numbers() {
    let options = ["120", "12", "35", "36", "97"]
    #expect(choice(.largest, options) == [0])
    #expect(choice(.smallest, options) == [1])
    #expect(choice(.middleValue, options) == [3])
    #expect(choice(.even, options) == [0, 1, 3])
    #expect(choice(.roundest, options) == [0])
    // The mean is 60.
    #expect(choice(.nearestMean, options) == [3])
    #expect(choice(.tenfold, options) == [0, 1])
    // 35 shares its tens with 36, and nothing else; 36 likewise; 12 shares none: 1 of 2 digits.
    #expect(choice(.sharedDigits, options) == [2, 3])
  }

  @Test("have nothing to go by where all options are alike to them")
  func nothing() {
    #expect(choice(.even, ["3", "5", "7"]) == nil)
    #expect(choice(.tenfold, ["3", "5", "7"]) == nil)
    #expect(choice(.roundest, ["a knight", "a knave"]) == nil)
    #expect(choice(.longest, ["ab", "cd"]) == nil)
    #expect(choice(.longest, ["abc", "cd"]) == [0])
  }
}
