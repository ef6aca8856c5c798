import Assessment
import Integrity

/// What a candidate meets, and when.
extension TaggedHasher {
  mutating func writeHead(of definition: AssessmentDefinition) {
    write("id", definition.id)
    write("language", definition.language)
    write("title", definition.title)
    write("purpose", ifPresent: definition.about.purpose)
    write("estimated", ifPresent: definition.about.estimatedMs)
    write("columns", ifPresent: definition.requirements.columns)
    write("rows", ifPresent: definition.requirements.rows)
    for material in definition.requirements.materials { write("material", material) }
    write(definition.timing)
    write("shuffles-parts", definition.shufflesParts, unless: false)
    write("shows-scores", definition.showsScores, unless: false)
    write("ending", definition.ending)
    for set in definition.responseSets { write("response-set", set) }
    for controls in definition.exposureControls { write(controls) }
  }

  mutating func write(_ section: Section) {
    group("section") {
      $0.write("id", section.id)
      $0.write("title", ifPresent: section.title)
      $0.write("instructions", section.instructions)
      $0.write(section.timing)
      $0.write("navigation", section.navigation, unless: .free)
      for shuffle in Section.Shuffle.allCases where section.shuffle.contains(shuffle) {
        $0.write("shuffle", shuffle)
      }
      $0.write("draw", ifPresent: section.draw)
      if let practice = section.practice { $0.write(practice) }
      if let condition = section.condition { $0.write("condition", condition) }
      $0.write("speeded", section.speeded != nil, unless: false)
      if let tailoring = section.tailoring { $0.write(tailoring) }
      $0.groups("stimulus", section.stimuli) {
        $0.write("id", $1.id)
        $0.write("title", ifPresent: $1.title)
        $0.write("content", $1.content)
      }
      for family in section.families { $0.write(family) }
      for child in section.children {
        switch child {
        case .item(let item): $0.writeDelivery(of: item)
        case .section(let inner): $0.write(inner)
        }
      }
    }
  }

  private mutating func writeDelivery(of item: Item) {
    group("item") {
      $0.write("id", item.id)
      $0.write("type", item.type)
      $0.groups("step", item.steps) { hasher, step in
        hasher.write("id", step.id)
        hasher.write("content", step.content)
        hasher.groups("hint", step.hints) {
          $0.write("content", $1.content)
          $0.write("cost", $1.cost)
        }
        if let presentation = step.presentation { hasher.write(presentation) }
      }
      $0.groups("response", item.responses) {
        $0.write("id", $1.id)
        $0.write("base", $1.base)
        $0.write("cardinality", $1.cardinality, unless: .single)
      }
      for stimulus in item.stimuli { $0.write("stimulus", stimulus) }
      $0.write(item.timing)
      $0.write("shuffle", item.shufflesOptions, unless: false)
      $0.write("required", item.isRequired, unless: false)
      if let feedback = item.feedback {
        $0.write("right", feedback.right)
        $0.write("wrong", feedback.wrong)
      }
      $0.write("plain", item.administration, unless: .same)
    }
  }

  private mutating func write(_ timing: Timing) {
    guard timing != Timing() else { return }
    group("timing") {
      $0.write("limit", ifPresent: timing.limitMs)
      for warning in timing.warningsMs { $0.write("warning", warning) }
      $0.write("minimum", timing.minimumMs, unless: 0)
      $0.write("timeout", timing.timeout)
      $0.write("resume", timing.resume)
      $0.write("clock", timing.clock)
      $0.write("extra-time", timing.allowsExtraTime, unless: true)
      $0.write("interruptions", ifPresent: timing.maximumInterruptions)
    }
  }

  private mutating func write(_ practice: Practice) {
    group("practice") {
      $0.write("pass", ifPresent: practice.passMark)
      $0.write("attempts", practice.attempts, unless: 3)
      $0.write("gate", practice.isGate, unless: false)
    }
  }
}
