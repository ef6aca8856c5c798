import Assessment
import Integrity

/// What the answers are worth and what is said of them.
extension TaggedHasher {
  mutating func writeMeasurement(of definition: AssessmentDefinition) {
    write("id", definition.id)
    write("version", definition.version)
    write("not-measured", ifPresent: definition.about.notMeasured)
    write("author", ifPresent: definition.about.author)
    write("license", ifPresent: definition.about.license)
    for scale in definition.scales { write(scale) }
    for calibration in definition.calibrations { write(calibration) }
    for model in definition.difficultyModels { write(model) }
    for index in definition.validity { write(index) }
    groups("interpretation", definition.interpretations) {
      $0.write("id", $1.id)
      $0.write("condition", $1.condition)
      $0.write("text", $1.text)
    }
  }

  /// Which answers of speeded blocks count.
  mutating func writePace(of section: Section) {
    if let speeded = section.speeded {
      group("speeded") {
        $0.write("section", section.id)
        $0.write("anticipation", speeded.anticipationMs)
        $0.write("lapse", ifPresent: speeded.lapseMs)
      }
    }
    for inner in section.sections { writePace(of: inner) }
  }

  mutating func writeScoring(of item: Item) {
    group("item") {
      $0.write("id", item.id)
      for response in item.responses {
        guard let correct = response.correct else { continue }
        $0.group("correct") {
          $0.write("response", response.id)
          $0.write(correct)
        }
      }
      $0.groups("outcome", item.outcomes) {
        $0.write("id", $1.id)
        $0.write("base", $1.base, unless: .float)
        $0.write("cardinality", $1.cardinality, unless: .single)
        if let initial = $1.initial { $0.write(initial) }
        $0.write("minimum", ifPresent: $1.minimum)
        $0.write("maximum", ifPresent: $1.maximum)
      }
      $0.write("rule", item.rule.statements)
      if let experts = item.experts { $0.write(experts) }
    }
  }

  private mutating func write(_ experts: ExpertRatings) {
    group("experts") {
      $0.write("n", experts.n)
      $0.write("source", experts.source)
      $0.write("status", experts.status, unless: .sample)
      $0.groups("action", experts.actions) {
        $0.write("id", $1.id)
        $0.write("mean", $1.mean)
        $0.write("sd", $1.standardDeviation)
        for count in $1.counts ?? [] { $0.write("count", count) }
      }
    }
  }

  private mutating func write(_ scale: Scale) {
    group("scale") {
      $0.write("id", scale.id)
      $0.write("title", scale.title)
      $0.write("parent", ifPresent: scale.parent)
      $0.write("rule", scale.rule, unless: .sum)
      $0.groups("term", scale.terms) {
        $0.write("item", $1.item)
        if $1.outcome != OutcomeVariable.score { $0.write("outcome", $1.outcome) }
        $0.write("weight", $1.weight, unless: 1)
        $0.write("reverse", $1.isReversed, unless: false)
        $0.write("penalty", $1.penalty, unless: 0)
      }
      $0.groups("part", scale.parts) {
        $0.write("scale", $1.scale)
        $0.write("weight", $1.weight, unless: 1)
      }
      let usual = MissingPolicy.standard(for: scale.rule)
      $0.write("answered", scale.missing.minimumAnswered, unless: usual.minimumAnswered)
      $0.write("prorate", scale.missing.isProrated, unless: usual.isProrated)
      $0.groups("band", scale.bands) {
        $0.write("id", $1.id)
        $0.write("label", $1.label)
        $0.write("text", $1.text)
        $0.write($1.bounds)
      }
      $0.groups("cut", scale.cuts) {
        $0.write("id", $1.id)
        $0.write("at", $1.at)
        $0.write("basis", ifPresent: $1.basis)
      }
      if let latent = scale.latent { $0.write(latent) }
      $0.write("job", scale.isJobRelated, unless: true)
    }
  }

  private mutating func write(_ index: ValidityIndex) {
    group("validity") {
      $0.write("id", index.id)
      $0.write(index.kind)
      for item in index.items { $0.write("item", item) }
      $0.write("threshold", ifPresent: index.threshold)
      $0.write("basis", ifPresent: index.basis)
      $0.write("meaning", index.meaning)
    }
  }

  private mutating func write(_ kind: ValidityIndex.Kind) {
    switch kind {
    case .longestRun: write("longest-run", true)
    case .responseVariability: write("response-variability", true)
    case .infrequency(let answers): write("infrequency", answers)
    case .attention(let answers): write("attention", answers)
    case .inconsistency(let pairs):
      groups("pair", pairs) {
        $0.write("first", $1.first)
        $0.write("second", $1.second)
        $0.write("opposite", $1.isOpposite, unless: false)
      }
    case .tooFast(let limit): write("too-fast", limit)
    case .omittedShare: write("omitted-share", true)
    case .personFit(let scale): write("person-fit", scale)
    }
  }

  private mutating func write(_ tag: StaticString, _ answers: [ValidityIndex.KeyedAnswer]) {
    groups(tag, answers) { hasher, answer in
      hasher.write("item", answer.item)
      for value in answer.answers { hasher.write("answer", value) }
    }
  }
}
