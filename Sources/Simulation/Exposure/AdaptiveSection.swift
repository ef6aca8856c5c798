import Assessment
import Psychometrics

/// An adaptive section with the assessment that it stands in.
struct AdaptiveSection {
  /// The path of the section.
  let path: Path
  /// The section.
  let section: Section
  /// Its rules.
  let rules: AdaptiveRules
  /// The path of the assessment.
  let assessment: Path
  /// The assessment.
  let definition: AssessmentDefinition
}

extension AssessmentDefinition {
  /// The adaptive sections of the assessment at a path and of those it includes.
  func adaptiveSections(at path: Path) -> [AdaptiveSection] {
    func sections(_ section: Section) -> [AdaptiveSection] {
      var found = section.sections.flatMap(sections)
      if case .adaptive(let rules) = section.tailoring {
        found.append(
          AdaptiveSection(
            path: path.appending(section.id), section: section, rules: rules, assessment: path,
            definition: self))
      }
      return found
    }
    return parts.flatMap { part -> [AdaptiveSection] in
      switch part {
      case .section(let section): sections(section)
      case .include(let include):
        include.definition.adaptiveSections(at: path.appending(include.name))
      case .rest: []
      }
    }
  }

  /// The same assessment with exposure controls in place in one adaptive section.
  func controlled(
    by controls: ExposureControls, in target: Path, at path: Path
  ) -> AssessmentDefinition {
    var isFound = false
    func replaced(_ section: Section) -> Section {
      let children = section.children.map { child -> Section.Child in
        if case .section(let inner) = child { .section(replaced(inner)) } else { child }
      }
      var tailoring = section.tailoring
      if path.appending(section.id) == target, case .adaptive(let rules) = tailoring {
        tailoring = .adaptive(rules.controlled(by: controls))
        isFound = true
      }
      return section.replacing(children: children, tailoring: tailoring)
    }
    let parts = parts.map { part -> Part in
      switch part {
      case .section(let section): .section(replaced(section))
      case .include(let include):
        .include(
          Include(
            name: include.name,
            definition: include.definition.controlled(
              by: controls, in: target, at: path.appending(include.name))))
      case .rest: part
      }
    }
    let own =
      isFound ? exposureControls.filter { $0.id != controls.id } + [controls] : exposureControls
    return AssessmentDefinition(
      id: id, version: version, language: language, title: title, about: about,
      requirements: requirements, timing: timing, shufflesParts: shufflesParts,
      showsScores: showsScores, ending: ending, parts: parts, responseSets: responseSets,
      scales: scales, calibrations: calibrations, exposureControls: own, validity: validity,
      interpretations: interpretations)
  }
}

extension Section {
  fileprivate func replacing(children: [Child], tailoring: Tailoring?) -> Section {
    Section(
      id: id, title: title, instructions: instructions, timing: timing, navigation: navigation,
      shuffle: shuffle, draw: draw, practice: practice, condition: condition,
      tailoring: tailoring, stimuli: stimuli, children: children)
  }
}

extension AdaptiveRules {
  /// The same rules under Sympson-Hetter controls.
  fileprivate func controlled(by controls: ExposureControls) -> AdaptiveRules {
    AdaptiveRules(
      scale: scale, startTheta: startTheta, start: start, selection: selection, minimum: minimum,
      maximum: maximum, stopping: stopping, content: content, enemies: enemies,
      exposure: .sympsonHetter, controls: controls.id)
  }
}
