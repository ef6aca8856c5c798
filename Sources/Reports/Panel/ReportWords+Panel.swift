import Assessment
import Decision

extension ReportWords {
  var panelCandidates: String { pick("Candidates", "Kandidaten") }
  var panelCompetencies: String {
    pick("How far the raters agree", "Wie weit die Urteile übereinstimmen")
  }
  var panelRaters: String { pick("Raters", "Urteilende") }
  var panelDisagreements: String { pick("Worth a talk", "Ein Gespräch wert") }
  var allCompetencies: String { pick("all together", "alle zusammen") }
  var panelCandidateHead: [String] {
    [
      pick("Candidate", "Kandidat"), pick("Raters", "Urteile"), pick("Mean", "Mittel"),
      pick("Recommendations", "Empfehlungen"),
    ]
  }
  var panelAgreementHead: [String] {
    [
      pick("Competency", "Kompetenz"), "n", pick("Raters", "Urt."), pick("One", "Eines"),
      pick("95 % interval", "95-%-Intervall"), pick("Mean", "Mittel"),
      pick("SE of one", "SE eines"),
    ]
  }
  var panelRaterHead: [String] {
    [
      pick("Rater", "Urteilende"), "n", pick("Mean", "Mittel"), pick("Severity", "Strenge"), "SE",
      pick("Set", "Gruppe"), pick("Spread", "Streuung"),
    ]
  }
  var closedEarly: String {
    pick(
      "! Closed before all expected raters were in.",
      "! Geschlossen, bevor alle erwarteten Urteile da waren.")
  }

  /// How many candidates and raters there are.
  func panelSize(_ candidates: Int, _ raters: Int) -> String {
    count(candidates, pick("candidate", "Kandidat"), pick("candidates", "Kandidaten")) + ", "
      + count(raters, pick("rater", "Urteilende"), pick("raters", "Urteilende"))
  }

  /// The votes that were given, such as `2 for, 1 against`.
  func votes(_ votes: PanelVotes) -> String {
    let given = PanelVote.allCases.filter { votes[$0] > 0 }.map { "\(votes[$0]) \(name(of: $0))" }
    return given.isEmpty ? "–" : given.joined(separator: ", ")
  }

  private func name(of vote: PanelVote) -> String {
    switch vote {
    case .approve: pick("for", "dafür")
    case .reject: pick("against", "dagegen")
    case .veto: pick("veto", "Veto")
    case .abstain: pick("abstained", "enthalten")
    }
  }

  /// The means of a candidate's competencies with their standard errors.
  func ratings(of result: PanelAnalysis.Result) -> EntryReading {
    EntryReading(
      name: CleanText(result.candidate),
      facts: result.panel.competencies.map { competency in
        let gaps = unrated(competency)
        let error = competency.standardError.map { " ± \(figure($0))" } ?? ""
        return Fact(
          competency.title, figure(competency.mean) + error + (gaps.isEmpty ? "" : " (\(gaps))"))
      })
  }

  private func unrated(_ competency: ProfilePanel.Competency) -> String {
    var parts: [String] = []
    if competency.notObserved > 0 {
      parts.append("\(competency.notObserved) " + pick("could not observe", "nicht beobachtet"))
    }
    if competency.missing > 0 {
      parts.append("\(competency.missing) " + pick("said nothing", "ohne Angabe"))
    }
    return parts.joined(separator: ", ")
  }

  /// Why there is no coefficient.
  func refusal(_ refusal: PanelAgreement.Refusal) -> String {
    switch refusal {
    case .fewCandidates:
      pick(
        "no agreement is computed for fewer than 5 candidates, and the precision of the means is unknown",
        "unter 5 Kandidaten wird keine Übereinstimmung berechnet; wie genau die Mittel sind, ist unbekannt"
      )
    case .oneRater:
      pick(
        "one rater alone: agreement and precision are unknown",
        "nur ein Urteil: Übereinstimmung und Genauigkeit sind unbekannt")
    case .noVariation:
      pick(
        "all ratings are equal, so agreement cannot be told from chance",
        "alle Urteile sind gleich; Übereinstimmung und Zufall sind nicht zu unterscheiden")
    case .noError:
      pick(
        "the raters agree without any error, so none can be estimated",
        "die Urteile stimmen ganz überein; ein Fehler ist nicht zu schätzen")
    case .noOverlap:
      pick(
        "raters and candidates do not overlap enough to tell their parts apart",
        "Urteilende und Kandidaten überschneiden sich zu wenig, um ihre Anteile zu trennen")
    case .notConverged:
      pick("the estimate did not settle", "die Schätzung kam zu keinem Ende")
    }
  }

  /// Which coefficients the table holds.
  func coefficients(_ names: [String]) -> String {
    pick("Coefficients: ", "Koeffizienten: ") + names.joined(separator: "; ") + "."
  }

  /// Raters who cannot be compared.
  func notComparableSets(_ count: Int) -> String {
    pick(
      "The raters form \(count) sets without a candidate in common: severities of different sets are not comparable.",
      "Die Urteilenden bilden \(count) Gruppen ohne gemeinsamen Kandidaten: Strenge ist zwischen den Gruppen nicht vergleichbar."
    )
  }

  /// A figure with its sign.
  func signed(_ number: Double?) -> String {
    guard let number else { return "–" }
    let text = figure(number.magnitude)
    return number < -0.005 ? "−\(text)" : number >= 0.005 ? "+\(text)" : text
  }

  /// Ratings far apart, with the evidence noted.
  func disagreement(_ disagreement: PanelDisagreement) -> EntryReading {
    EntryReading(
      name: "\(disagreement.candidate), \(disagreement.competency.title)",
      facts: disagreement.words.map { word in
        let note = word.note.map { pick(" (“\($0)”)", " („\($0)“)") } ?? ""
        return Fact(word.rater, number(word.value) + note)
      })
  }

  /// Rows that were left out.
  func moreInJSON(_ count: Int) -> String {
    pick(
      "and \(count) more; --show and --json list them",
      "und \(count) weitere; --show und --json führen sie auf")
  }

  /// How the figures were made.
  var panelMethods: [String] {
    [
      pick(
        "Agreement: intraclass correlations of one rating and of the mean; without gaps those of Shrout and Fleiss (1979), with gaps from variance components (REML; Putka et al. 2008). The standard error of a mean is that of one rating over the root of the number of raters, and holds a rater's severity.",
        "Übereinstimmung: Intraklassenkorrelation eines Urteils und des Mittels; ohne Lücken nach Shrout und Fleiss (1979), mit Lücken aus Varianzkomponenten (REML; Putka et al. 2008). Der Standardfehler eines Mittels ist der eines Urteils durch die Wurzel der Anzahl; Strenge ist darin enthalten."
      ),
      pick(
        "Severity: points below the other raters for the same candidates, by least squares of rater and candidate. Spread: how far one rater's ratings of one candidate lie apart; a small one is what a halo looks like. Worth a talk: ratings two points apart or more.",
        "Strenge: Punkte unter den anderen bei denselben Kandidaten, kleinste Quadrate von Urteilenden und Kandidaten. Streuung: wie weit die Urteile einer Person über einen Kandidaten auseinanderliegen; eine kleine sieht nach Überstrahlung aus. Ein Gespräch wert: Urteile, die zwei Punkte oder mehr auseinanderliegen."
      ),
    ]
  }
}
