import Assessment
import AssessmentXML
import ItemFamilies

/// A bank, or a rating form, as read from disk, with everything that was found about it.
struct BankReader {
  /// Where the bank is.
  let location: BankLocation
  /// The definition with its findings, lint included.
  let checked: CheckedDefinition
  /// The norms files, with their findings.
  let norms: [CheckedNorms]
  /// All findings, sorted: what cannot be read, and where all can be, what makes no sense.
  let diagnostics: [Diagnostic]

  /// Reads a bank and the norms beside it, and the norms files given besides.
  init(_ path: String, extraNorms: [String] = []) throws(Failure) {
    location = try BankLocation(path)
    let bytes = try FileContent.read(location.definition)
    checked = CheckedDefinition(
      XMLSource(path: location.definition, bytes: bytes), loader: .folder(location.folder))
    var read: [CheckedNorms] = []
    // Ratings have no norms; those beside a form are of the tests beside it.
    let files = checked.ratingForm == nil ? try location.normsFiles() + extraNorms : []
    for file in files {
      let source = XMLSource(path: file, bytes: try FileContent.read(file))
      read.append(CheckedNorms(source))
    }
    norms = read
    var found = checked.diagnostics + read.flatMap(\.diagnostics)
    if let definition = checked.definition, checked.ratingForm == nil,
      !found.contains(where: { $0.severity == .error })
    {
      let sets = read.compactMap { file in
        file.norms.map { Lint.Norms($0, sourceMap: file.sourceMap) }
      }
      found += Lint.findings(in: definition, sourceMap: checked.sourceMap, norms: sets)
    }
    diagnostics = found.sorted()
  }

  /// The bank, ready to be delivered and scored.
  ///
  /// - Throws: a failure after the errors have been printed to standard error.
  func usable() throws(Failure) -> Bank {
    let errors = diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, let definition = checked.definition, let digests = checked.digests,
      let resolved = ResolvedDefinition(checked)
    else {
      for error in errors { StandardError.print(error.description) }
      let count = errors.count == 1 ? "1 error" : "\(errors.count) errors"
      throw Failure("\(location.definition): \(count); assay check lists all findings")
    }
    return Bank(
      definition: definition, ratingForm: checked.ratingForm, digests: digests,
      norms: norms.compactMap(\.norms), resolved: resolved.bytes)
  }
}

/// A bank without errors.
struct Bank {
  /// The definition; of a bank drawn for a seed, with the items that families wrote.
  let definition: AssessmentDefinition
  /// What families wrote, where the bank was drawn for a seed.
  let drawn: [DrawnItem]
  /// The rating form that the definition was made from; nil for a test.
  let ratingForm: RatingForm?
  /// Its prints.
  let digests: DefinitionDigests
  /// The norms found with it.
  let norms: [NormSet]
  /// The definition as one file, includes resolved.
  let resolved: [UInt8]

  /// Reads a bank.
  init(_ path: String, extraNorms: [String] = []) throws(Failure) {
    self = try BankReader(path, extraNorms: extraNorms).usable()
  }

  /// The bank that a session was given with, from its own folder.
  init(_ stored: StoredSession, norms: [NormSet]) {
    self.init(
      definition: stored.definition, ratingForm: stored.ratingForm, digests: stored.digests,
      norms: norms, resolved: [])
  }

  /// The bank with the items that its families write for a seed.
  func drawn(seed: UInt64) throws(Failure) -> Bank {
    guard definition.hasFamilies else { return self }
    let items: [DrawnItem]
    do throws(FamilyError) {
      items = try definition.drawItems(seed: seed)
    } catch {
      throw Failure("\(definition.id): \(error)")
    }
    return holding(items)
  }

  /// The bank with the items that its families wrote for a session.
  func holding(_ items: [DrawnItem]) -> Bank {
    Bank(
      definition: definition.drawn(items), ratingForm: ratingForm, digests: digests, norms: norms,
      resolved: resolved, drawn: items)
  }

  /// Refuses work on answers that do not tell which items they belong to.
  func checkFixed() throws(Failure) {
    guard definition.hasFamilies else { return }
    throw Failure(
      "'\(definition.id)' has families, which write other items for each candidate; such answers "
        + "are scored by their sessions' folders")
  }

  /// The bank alone, for work that norms have no part in.
  var withoutNorms: Bank {
    Bank(
      definition: definition, ratingForm: ratingForm, digests: digests, norms: [],
      resolved: resolved)
  }

  fileprivate init(
    definition: AssessmentDefinition, ratingForm: RatingForm?, digests: DefinitionDigests,
    norms: [NormSet], resolved: [UInt8], drawn: [DrawnItem] = []
  ) {
    self.definition = definition
    self.drawn = drawn
    self.ratingForm = ratingForm
    self.digests = digests
    self.norms = norms
    self.resolved = resolved
  }
}

extension DefinitionLoader {
  /// Reads included files below a folder; a link that leads out of it is refused.
  static func folder(_ folder: String) -> DefinitionLoader {
    DefinitionLoader { path throws(DefinitionLoader.Failure) in
      let file = assay.Folder.join(folder, path)
      guard let root = assay.Folder.resolved(folder), let target = assay.Folder.resolved(file)
      else {
        throw DefinitionLoader.Failure("there is no such file")
      }
      guard target.hasPrefix(root == "/" ? "/" : root + "/") else {
        throw DefinitionLoader.Failure("it leads out of the battery's folder")
      }
      do throws(assay.Failure) {
        return try FileContent.read(target)
      } catch {
        throw DefinitionLoader.Failure(error.message)
      }
    }
  }
}
