import Mustache

/// The templates of reports, read once.
enum Templates {
  /// A template that can be rendered by itself.
  enum Name: String, CaseIterable {
    case page, plate
  }

  /// Fills a template.
  ///
  /// - Throws: the names it asked for and the value does not have, or the fault in a template.
  static func render(_ name: Name, _ value: TemplateValue) throws(TemplateError) -> String {
    let library = try library.get()
    let missing = MissingNames()
    guard
      let text = library.render(value.rendered(noting: missing), withTemplate: name.rawValue)
    else { throw .unreadable(name.rawValue) }
    guard missing.names.isEmpty else { throw .missing(missing.names.sorted()) }
    return text
  }

  /// The text of each template and of what templates include, by name.
  static let sources: [String: String] = [
    "page": PackageResources.page_mustache,
    "block": PackageResources.block_mustache,
    "scale": PackageResources.scale_mustache,
    "change": PackageResources.change_mustache,
    "drawing": PackageResources.drawing_mustache,
    "item": PackageResources.item_mustache,
    "content": PackageResources.content_mustache,
    "facts": PackageResources.facts_mustache,
    "plate": PackageResources.plate_mustache,
    "page-style": PackageResources.page_css,
    "drawing-style": PackageResources.drawing_css,
  ].mapValues { String(decoding: $0, as: UTF8.self) }

  private static let library: Result<MustacheLibrary, TemplateError> = {
    var library = MustacheLibrary()
    for (name, text) in sources {
      do {
        try library.register(text, named: name)
      } catch {
        return .failure(.unreadable(name))
      }
    }
    return .success(library)
  }()
}

/// Why a report could not be set: a fault in a template, never in a profile.
public enum TemplateError: Error, Hashable, Sendable {
  /// A template asks for names that its values do not have.
  case missing([String])
  /// A template cannot be parsed.
  case unreadable(String)
}

extension TemplateError: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop.
  public var description: String {
    switch self {
    case .missing(let names):
      "a template of this program asks for what is not there: \(names.joined(separator: ", "))"
    case .unreadable(let name): "the template '\(name)' of this program cannot be read"
    }
  }
}
