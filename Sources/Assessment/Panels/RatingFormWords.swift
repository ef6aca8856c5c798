/// What every rating form says beside its author's words, in the language of the form.
struct RatingFormWords: Hashable {
  /// The title of the part with the questions and competencies.
  let interview: String
  /// What raters read first where the author writes nothing.
  let instructions: [String]
  /// Stands above what to ask further.
  let probes: String
  /// Stands before the competencies that an answer informs.
  let informs: String
  /// The point of every scale that says that there was nothing to rate.
  let notObserved: String
  /// Stands before a competency's title where its evidence is asked for.
  let evidence: String
  /// Asks for evidence.
  let evidenceQuestion: String
  /// The title of the part with the recommendation.
  let recommendation: String
  /// Asks for the recommendation where the author writes no question.
  let recommendationQuestion: String

  /// The words of a language; nil for one that is not known.
  init?(language: String) {
    switch language.lowercased().split(separator: "-").first {
    case "en": self = .english
    case "de": self = .german
    default: return nil
    }
  }

  private init(
    interview: String, instructions: [String], probes: String, informs: String,
    notObserved: String, evidence: String, evidenceQuestion: String, recommendation: String,
    recommendationQuestion: String
  ) {
    self.interview = interview
    self.instructions = instructions
    self.probes = probes
    self.informs = informs
    self.notObserved = notObserved
    self.evidence = evidence
    self.evidenceQuestion = evidenceQuestion
    self.recommendation = recommendation
    self.recommendationQuestion = recommendationQuestion
  }

  private static let english = RatingFormWords(
    interview: "Interview",
    instructions: [
      "Rate by yourself, before you talk about the candidate with anybody. Nobody else's ratings are shown here.",
      "Rate what the candidate said and did, each competency for itself. Choose the point whose description fits best, not the one that fits your impression of the whole.",
      "Type 0 where a competency could not be observed. That is no low rating, and better than a guess.",
    ],
    probes: "Ask further:", informs: "For:", notObserved: "Could not be observed",
    evidence: "Evidence:",
    evidenceQuestion:
      "What did the candidate say or do that the rating rests on? If it could not be observed, what stood in the way?",
    recommendation: "Recommendation", recommendationQuestion: "What do you recommend over all?")

  private static let german = RatingFormWords(
    interview: "Interview",
    instructions: [
      "Urteilen Sie allein, bevor Sie mit anderen über die Person sprechen. Urteile anderer werden hier nicht gezeigt.",
      "Beurteilen Sie, was die Person gesagt und getan hat, jede Kompetenz für sich. Wählen Sie die Stufe, deren Beschreibung am besten passt, nicht die, die zu Ihrem Gesamteindruck passt.",
      "Tippen Sie 0, wo eine Kompetenz nicht zu beobachten war. Das ist kein niedriges Urteil und besser als Raten.",
    ],
    probes: "Nachfragen:", informs: "Für:", notObserved: "Nicht zu beobachten",
    evidence: "Beleg:",
    evidenceQuestion:
      "Worauf stützt sich das Urteil: Was hat die Person gesagt oder getan? Falls es nicht zu beobachten war: Was stand im Weg?",
    recommendation: "Empfehlung", recommendationQuestion: "Was empfehlen Sie insgesamt?")
}
