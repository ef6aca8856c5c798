import Assessment

/// Sections, rests and included assessments.
extension AssessmentBinder {
  func part(_ element: XMLElement) -> AssessmentDefinition.Part? {
    switch element.name {
    case .section: .section(section(element))
    case .include: include(element).map(AssessmentDefinition.Part.include)
    case .rest: .rest(rest(element))
    default: nil
    }
  }

  private func rest(_ element: XMLElement) -> Rest {
    let id = token(element, .id) ?? ""
    note(.rest(path.appending(id)), element)
    return Rest(id: id, limitMs: duration(element, .time), content: blocks(element))
  }

  private func section(_ element: XMLElement) -> Section {
    let id = token(element, .id) ?? ""
    note(.section(path.appending(id)), element)
    var stimuli: [Stimulus] = []
    var families: [ItemFamily] = []
    var children: [Section.Child] = []
    children.reserveCapacity(element.childCount)
    for child in element.elements {
      switch child.name {
      case .section: children.append(.section(section(child)))
      case .stimulus: stimuli.append(stimulus(child))
      case .family:
        let family = family(child)
        families.append(family)
        children += family.slots.map(Section.Child.item)
      default:
        if let item = item(child) { children.append(.item(item)) }
      }
    }
    let words = names(element, .shuffle).compactMap(Section.Shuffle.init)
    let section = Section(
      id: id, title: element.first(.title).map { text(of: $0) },
      instructions: element.first(.instructions).map(content) ?? [],
      timing: timing(element, allowsExtraTime: !yes(element, .speeded)),
      navigation: word(element, .navigation) ?? .free, shuffle: Set(words),
      draw: count(element, .draw), practice: practice(element),
      condition: element.first(.onlyIf)?.elements.lazy.compactMap { self.condition($0) }.first,
      speeded: speeded(element), tailoring: tailoring(element), stimuli: stimuli,
      families: families, children: children)
    warnOfUnread(element)
    return section
  }

  private func speeded(_ element: XMLElement) -> Speeded? {
    guard yes(element, .speeded) else { return nil }
    let usual = Speeded()
    return Speeded(
      anticipationMs: duration(element, .anticipation) ?? usual.anticipationMs,
      lapseMs: duration(element, .lapse))
  }

  private func practice(_ element: XMLElement) -> Practice? {
    guard yes(element, .practice) else { return nil }
    return Practice(
      passMark: count(element, .pass), attempts: count(element, .attempts) ?? 3,
      isGate: yes(element, .gate))
  }

  private func stimulus(_ element: XMLElement) -> Stimulus {
    let id = token(element, .id) ?? ""
    note(.stimulus(path.appending(id)), element)
    return Stimulus(
      id: id, title: element.first(.title).map { text(of: $0) }, content: blocks(element))
  }

  // MARK: Includes

  private func include(_ element: XMLElement) -> Include? {
    let inline = Array(element.elements).first
    let reference = token(element, .href)
    switch (inline, reference) {
    case (nil, nil):
      error(
        "include",
        "an include needs href, or an assessment, a calibration or exposure controls inside",
        at: element)
      return nil
    case (_?, _?):
      error("include", "an include has href or something inside, not both", at: element, .href)
      return nil
    case (let root?, nil):
      return include(element, root, root.elements, document: document, files: files)
    case (nil, let reference?):
      return load(reference, for: element)
    }
  }

  /// Binds an included assessment whose tree is alive; parameters and controls join this one.
  private func include(
    _ element: XMLElement, _ root: XMLElement, _ children: some Sequence<XMLElement>,
    document: Int32, files: [RelativePath]
  ) -> Include? {
    if root.name != .assessment {
      let binder = AssessmentBinder(session: session, document: document, path: path, files: files)
      binder.readParameters(root, children)
      calibrations += binder.calibrations
      controls += binder.controls
      warnOfUnread(element)
      return nil
    }
    let name = token(element, .as) ?? token(root, .id) ?? ""
    let inner = path.appending(name)
    note(.include(inner), element)
    let binder = AssessmentBinder(session: session, document: document, path: inner, files: files)
    return Include(name: name, definition: binder.definition(root, children))
  }

  private func load(_ reference: String, for element: XMLElement) -> Include? {
    guard let base = files.last, let file = RelativePath(reference, from: base) else {
      error(
        "include", "'\(Wording.shortened(reference))' leads out of the battery's folder",
        at: element, .href)
      return nil
    }
    if files.contains(file) {
      error("include", "'\(file.text)' includes itself", at: element, .href)
      return nil
    }
    if files.count >= BindingSession.includeDepth {
      error("include", "includes are nested too deeply", at: element, .href)
      return nil
    }
    let bytes: [UInt8]
    do {
      bytes = try session.loader.bytes(of: file.text)
    } catch {
      self.error("include", "'\(file.text)': \(error.reason)", at: element, .href)
      return nil
    }
    let source = XMLSource(path: session.path(of: file), bytes: bytes)
    let read = session.read(source, schema: .assessment) { child, root, children in
      session.splice(child, into: document, at: element.offset)
      return include(element, root, children, document: child, files: files + [file])
    }
    return read ?? nil
  }
}
