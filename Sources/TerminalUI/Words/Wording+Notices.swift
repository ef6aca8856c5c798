import Assessment
import Delivery

extension Wording {
  /// What a control's notice says.
  func text(_ notice: ResponseNotice, typed: String) -> String {
    switch notice {
    case .notANumber(let typed): self.notice(.notANumber(typed))
    case .tooManyDigits: self[.tooManyDigits]
    case .ambiguous(let grouped, let decimal):
      self.notice(.ambiguous(typed: typed, grouped: grouped, decimal: decimal))
    case .outOfRange(let minimum, let maximum):
      self.notice(.outOfRange(minimum: minimum, maximum: maximum))
    case .tooManyDecimals(let most): self.notice(.decimals(most))
    case .wrongForm: self[.wrongForm]
    case .full(let limit): self.notice(.full(limit))
    case .atMost(let most): self.notice(.atMost(most))
    case .atLeast(let least, let picked): self.notice(.atLeast(least, picked: picked))
    case .unplaced(let count): self.notice(.unplaced(count))
    case .pointFirst: self[.pointFirst]
    case .worstOpen: self[.worstOpen]
    case .bestOpen: self[.bestOpen]
    }
  }

  /// Who is about to answer, and whom it is about where that is somebody else.
  func who(_ screen: IdentityScreen) -> String {
    switch screen.respondent.kind {
    case .candidate: candidate(screen.respondent.id)
    case .rater: rater(screen.respondent.id, of: screen.subject)
    }
  }

  /// The command a character means among those that work now; this language's letters come first.
  func command(_ character: Character, among commands: [Command]) -> Command? {
    guard let letter = character.lowercased().first else { return nil }
    let english = EnglishWording()
    return commands.first { self.letter($0) == letter }
      ?? commands.first { english.letter($0) == letter }
      // The other usual letters: m for flag, r for overview.
      ?? (letter == "m" && commands.contains(.flag)
        ? .flag : letter == "r" && commands.contains(.overview) ? .overview : nil)
  }
}
