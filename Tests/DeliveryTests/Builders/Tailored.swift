import Assessment
import Psychometrics

/// Parameters for the items of a pool: b from -2 to 2 in the order of the items, a of 1.5.
func calibration(_ id: String = "judged", for items: [Item]) -> Calibration {
  Calibration(
    id: id, model: .twoPL, source: "a test",
    items: items.enumerated().map { index, item in
      let b = items.count > 1 ? -2 + 4 * Double(index) / Double(items.count - 1) : 0
      return ItemParameters(
        item: item.id, name: .twoPL,
        model: .logistic(LogisticItem(discrimination: 1.5, difficulty: b)))
    })
}

/// A scale whose theta is estimated on items.
func latentScale(
  on items: [Item], id: String = "theta", calibration: String = "judged"
) -> Scale {
  Scale(
    id: id, title: id, rule: .latent, terms: items.map { Scale.Term(item: $0.id) },
    latent: LatentScoring(calibration: calibration))
}

/// A section that presents what its rules choose.
func tailored(
  _ id: String, _ tailoring: Tailoring, _ items: [Item] = [], sections: [Section] = [],
  limit: Milliseconds? = nil, minimum: Milliseconds = 0, timeout: Timing.Timeout? = nil
) -> Section {
  Section(
    id: id, title: id, timing: Timing(limitMs: limit, minimumMs: minimum, timeout: timeout),
    tailoring: tailoring,
    children: items.map { .item($0) } + sections.map { .section($0) })
}

/// An assessment of one section with a pool, and what stands before and behind it.
func adaptiveAssessment(
  _ pool: [Item], _ rules: AdaptiveRules, before: [Section] = [], behind: [Section] = [],
  limit: Milliseconds? = nil, minimum: Milliseconds = 0, timeout: Timing.Timeout? = nil
) -> AssessmentDefinition {
  let main = tailored(
    "main", .adaptive(rules), pool, limit: limit, minimum: minimum, timeout: timeout)
  return AssessmentDefinition(
    id: "test", version: "1.0.0", language: "en", title: "test",
    parts: (before + [main] + behind).map { .section($0) }, scales: [latentScale(on: pool)],
    calibrations: [calibration(for: pool)])
}

/// An assessment of three modules: from the first to the easy or the hard one.
func multiStageAssessment(
  basis: MultiStageRules.Basis, cuts: [Double], navigation: Section.Navigation = .free
) -> AssessmentDefinition {
  let pool = ["e1", "e2", "r1", "r2", "r3", "h1", "h2"].map { choice($0) }
  func module(_ id: String, _ range: Range<Int>) -> Section {
    section(id, Array(pool[range]), navigation: navigation)
  }
  let rules = MultiStageRules(
    scale: "theta",
    routes: [.init(from: "router", basis: basis, cuts: cuts, to: ["easy", "hard"])])
  let main = tailored(
    "main", .multiStage(rules),
    sections: [module("router", 2..<5), module("easy", 0..<2), module("hard", 5..<7)])
  return AssessmentDefinition(
    id: "test", version: "1.0.0", language: "en", title: "test", parts: [.section(main)],
    scales: [latentScale(on: pool)], calibrations: [calibration(for: pool)])
}
