import Assessment
import Psychometrics

/// Sections that choose what they present by the answers.
extension AssessmentBinder {
  func tailoring(_ section: XMLElement) -> Tailoring? {
    if let element = section.first(.adaptive) { return .adaptive(adaptiveRules(element)) }
    return section.first(.multiStage).map { .multiStage(multiStageRules($0)) }
  }

  private func adaptiveRules(_ element: XMLElement) -> AdaptiveRules {
    let start = element.first(.start)
    let areas = element.first(.balance).map { Array($0.elements) } ?? []
    checkUnique(areas, what: "areas")
    let maximum = count(element, .max) ?? 1
    let exposure = element.first(.exposure).map { exposureRule($0, length: maximum) }
    return AdaptiveRules(
      scale: token(element, .scale) ?? "",
      startTheta: start.flatMap { number($0, .theta) }, start: start.map(startItems) ?? .selected,
      selection: element.first(.select).flatMap(selection) ?? .maximumInformation,
      minimum: count(element, .min) ?? 1, maximum: maximum,
      stopping: element.first(.stop).flatMap(stopping),
      content: areas.map { area in
        AdaptiveRules.Content(
          id: token(area, .id) ?? "", share: number(area, .share) ?? 1,
          maximum: count(area, .max), items: names(area, .items))
      },
      enemies: element.elements.filter { $0.name == .enemies }.map { names($0, .items) },
      exposure: exposure?.rule ?? .unrestricted, controls: exposure?.controls)
  }

  private func startItems(_ element: XMLElement) -> AdaptiveRules.Start {
    defer { warnOfUnread(element) }
    if let random = count(element, .random) {
      return .random(random, among: count(element, .among) ?? random)
    }
    let items = names(element, .items)
    return items.isEmpty ? .selected : .fixed(items)
  }

  private func selection(_ element: XMLElement) -> SelectionRule? {
    switch token(element, .by) {
    case "maximum-information": .maximumInformation
    case "expected-information": .expectedInformation(.observed)
    case "kullback-leibler": .kullbackLeibler(.likelihood)
    case "posterior-kullback-leibler": .kullbackLeibler(.posterior)
    case "likelihood-weighted-information": .weightedInformation(.likelihood)
    case "posterior-weighted-information": .weightedInformation(.posterior)
    case "expected-posterior-variance": .expectedPosteriorVariance
    case "closest-difficulty": .closestDifficulty
    case "random": .random
    default: nil
    }
  }

  private func stopping(_ element: XMLElement) -> StoppingRule? {
    let rules = element.elements.compactMap { stoppingRule($0) }
    let isEvery = token(element, .when) == "all"
    guard rules.count > 1 else { return rules.first }
    return isEvery ? .all(rules) : .any(rules)
  }

  private func stoppingRule(_ element: XMLElement) -> StoppingRule? {
    switch element.name {
    case .precision: return .precision(standardError: number(element, .standardError) ?? 0)
    case .leastInformation: return .information(number(element, .under) ?? 0)
    case .leastChange: return .change(number(element, .under) ?? 0)
    case .classification:
      return .classification(
        cuts: numbers(element, .cuts), confidence: level(element, .confidence))
    case .probabilityRatio:
      let test = SequentialProbabilityRatioTest(
        cut: number(element, .cut) ?? 0, halfWidth: number(element, .halfWidth) ?? 0,
        alpha: share(element, .alpha) ?? 0.05, beta: share(element, .beta) ?? 0.05)
      if test == nil {
        error(
          "probability-ratio",
          "half-width must be above 0, and alpha and beta above 0% and together below 100%",
          at: element)
      }
      return test.map(StoppingRule.probabilityRatio)
    default: return nil
    }
  }

  /// The rule of exposure with the id of the controls that it looks at.
  private func exposureRule(
    _ element: XMLElement, length: Int
  ) -> (rule: ExposureRule, controls: String?) {
    defer { warnOfUnread(element) }
    switch token(element, .method) {
    case "randomesque": return (.randomesque(count(element, .among) ?? 5), nil)
    case "sympson-hetter":
      let controls = token(element, .controls)
      if controls == nil {
        error(
          "exposure",
          "sympson-hetter needs the attribute controls: the id of the exposure controls that assay simulate found",
          at: element, .method)
      }
      return (.sympsonHetter, controls)
    case "progressive-restricted":
      let rule = ExposureRule.progressiveRestricted(
        length: count(element, .length) ?? length,
        acceleration: number(element, .acceleration) ?? 1,
        maximumRate: share(element, .rate) ?? 1)
      return (rule, token(element, .controls))
    default: return (.unrestricted, nil)
    }
  }

  private func multiStageRules(_ element: XMLElement) -> MultiStageRules {
    let routes = Array(element.elements)
    checkUnique(routes, .from) { "two routes lead on from '\($0)'" }
    return MultiStageRules(
      scale: token(element, .scale) ?? "",
      routes: routes.map { route in
        MultiStageRules.Route(
          from: token(route, .from) ?? "", basis: word(route, .by) ?? .theta,
          cuts: numbers(route, .cuts), to: names(route, .to))
      })
  }
}
