import Assessment

extension ReportWords {
  var curves: String {
    pick("On the curve of the reference group", "Auf der Kurve der Bezugsgruppe")
  }
  var facetProfiles: String { pick("Facets within their domain", "Facetten in ihrem Bereich") }
  var timesAndAnswers: String {
    pick(
      "Response times of right and wrong answers", "Antwortzeiten richtiger und falscher Antworten")
  }
  var right: String { pick("Right", "Richtig") }
  var partlyRight: String { pick("Partly right", "Teilweise richtig") }
  var wrong: String { pick("Wrong", "Falsch") }
  var secondsAxis: String { pick("seconds, logarithmic", "Sekunden, logarithmisch") }
  var questionAxis: String { pick("question", "Frage") }

  /// What a normal curve shows and assumes.
  var curveMeaning: String {
    pick(
      "The curve is the normal curve of the metric, not the group's own distribution.",
      "Die Kurve ist die Normalkurve der Metrik, nicht die Verteilung der Gruppe selbst.")
  }

  /// The count and the median time of answers of one kind.
  func times(_ kind: String, _ times: [Milliseconds]) -> String {
    let answers = count(times.count, pick("answer", "Antwort"), pick("answers", "Antworten"))
    let median = pick("median", "Median")
    return "\(kind): \(answers), \(median) \(responseTime(times.median ?? 0))."
  }

  /// The title of a path of theta: the scale's, or else the section's name.
  func pathTitle(_ record: TailoringRecord, _ scale: String?) -> String {
    pick("Theta after each question: ", "Theta nach jeder Frage: ")
      + (scale ?? record.section.text)
  }

  /// From where to where theta went.
  func path(_ first: AbilityStep, _ last: AbilityStep, _ count: Int, isCalibrated: Bool) -> String {
    let (from, to) = (figure(first), figure(last))
    let way = pick(
      "Theta after question 1: \(from); after question \(count): \(to).",
      "Theta nach Frage 1: \(from); nach Frage \(count): \(to).")
    return way
      + (isCalibrated
        ? pick(
          " The bars reach one standard error to each side.",
          " Die Balken reichen je einen Standardfehler weit.")
        : pick(
          " Item parameters provisional: no bars of error.",
          " Itemparameter vorläufig: keine Fehlerbalken."))
  }

  private func figure(_ step: AbilityStep) -> String {
    let theta = number(step.theta)
    return step.standardError.map { error in
      pick(
        "\(theta) (standard error \(number(error)))", "\(theta) (Standardfehler \(number(error)))")
    } ?? theta
  }
}
