// What pages tell search engines about themselves can be read and holds what each schema.org type needs.
import { absoluteProblem } from '../site/address.mjs';

export const name = 'jsonld';
export const about = 'JSON-LD parses; known types with their required properties; dates and own addresses are right';
export const portable = true;

/** The types a portal may use and what each must have. A type that is not here is taken for a misspelling. */
const REQUIRED = {
  Answer: ['text'], Article: ['headline'], BreadcrumbList: ['itemListElement'], CollectionPage: ['name'], CollegeOrUniversity: ['name'],
  ContactPoint: [], Course: ['name'], CourseInstance: [], CreativeWork: ['name'], DataCatalog: ['name'], DataDownload: ['contentUrl'],
  Dataset: ['name', 'description'], DefinedTerm: ['name'], DefinedTermSet: ['name'], DigitalDocument: ['name'], EducationEvent: ['name', 'startDate'],
  EducationalAudience: [], EducationalOccupationalProgram: ['name'], EducationalOrganization: ['name'], EntryPoint: ['urlTemplate'],
  Event: ['name', 'startDate'], FAQPage: ['mainEntity'], GovernmentOrganization: ['name'], Guide: ['name'], HowTo: ['name', 'step'],
  HowToStep: ['text'], ImageObject: ['contentUrl'], ItemList: ['itemListElement'], JobPosting: ['title', 'datePosted', 'hiringOrganization'],
  LearningResource: ['name'], ListItem: ['position'], MediaObject: ['contentUrl'], NewsArticle: ['headline', 'datePublished'], NGO: ['name'],
  OfferCatalog: ['name'], Offer: [], Organization: ['name'], Audience: [], Person: ['name'], Place: [], PostalAddress: [], Project: ['name'],
  PropertyValue: ['name'], GeoCoordinates: ['latitude', 'longitude'], GeoShape: [], AdministrativeArea: ['name'], Question: ['name'],
  ResearchProject: ['name'], School: ['name'], SearchAction: ['target'], StatisticalVariable: ['name'], TextDigitalDocument: ['name'],
  VideoObject: ['name', 'uploadDate'], VirtualLocation: ['url'], WebPage: ['name'], WebSite: ['name', 'url'], AboutPage: ['name'],
  ContactPage: ['name'], ProfilePage: ['mainEntity'], Report: ['name'], PresentationDigitalDocument: ['name'], SpreadsheetDigitalDocument: ['name'],
  Language: ['name'], Observation: [], QuantitativeValue: [], Country: ['name'], City: ['name'], Thing: ['name'], Occupation: ['name'],
};
const DATES = new Set(['startDate', 'endDate', 'datePublished', 'dateModified', 'dateCreated', 'datePosted', 'validThrough', 'uploadDate', 'foundingDate', 'doorTime', 'expires']);
const DATE = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

export function run(site, report) {
  let count = 0;
  for (const [file, page] of site.pages) {
    for (const text of page.linkedData) {
      count++;
      block(site, text, (what) => report.find(file, what));
    }
  }
  report.looked = `${count} blocks`;
}

function block(site, text, say) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return say(`JSON-LD is not JSON: ${error.message}`);
  }
  for (const top of [value].flat()) {
    if (!/^https?:\/\/schema\.org\/?$/.test(top['@context'])) say(`@context is ${JSON.stringify(top['@context'])}`);
    if (top['@graph']) for (const node of top['@graph']) thing(site, node, say);
    else thing(site, top, say);
  }
}

function thing(site, node, say) {
  const types = [node['@type'] ?? []].flat();
  const isPointer = typeof node['@id'] === 'string' && Object.keys(node).length === 1;
  if (types.length === 0 && !isPointer) say(`an object without @type: ${JSON.stringify(node).slice(0, 80)}`);
  for (const type of types) {
    if (!REQUIRED[type]) say(`@type ${type} is not known; see the table in checks/jsonld.mjs`);
    for (const property of REQUIRED[type] ?? []) if (isEmpty(node[property])) say(`${type} has no ${property}`);
    if (type === 'BreadcrumbList') positions(node, say);
  }
  if (node.startDate && node.endDate && Date.parse(node.endDate) < Date.parse(node.startDate)) say(`${types} ends before it starts`);
  for (const [property, value] of Object.entries(node)) {
    for (const one of [value].flat()) {
      if (one && typeof one === 'object') thing(site, one, say);
      else if (typeof one === 'string') word(site, `${types}.${property}`, property, one, say);
      else if (one === null) say(`${types}.${property} is null`);
    }
  }
}

const isEmpty = (value) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function positions(node, say) {
  const items = [node.itemListElement ?? []].flat();
  items.forEach((item, at) => {
    if (item.position !== at + 1) say(`BreadcrumbList: the position of item ${at + 1} is ${item.position}`);
    if (isEmpty(item.name) && isEmpty(item.item?.name)) say(`BreadcrumbList: item ${at + 1} has no name`);
    if (isEmpty(item.item) && at + 1 < items.length) say(`BreadcrumbList: item ${at + 1} has no address`);
  });
}

function word(site, where, property, text, say) {
  if (DATES.has(property) && !DATE.test(text)) say(`${where} is no ISO 8601 date: ${text}`);
  if (['url', 'item', 'contentUrl', 'image', 'logo'].includes(property) && !/^(https?|data):/.test(text)) say(`${where} is not absolute: ${text}`);
  if (property !== 'urlTemplate' && text.startsWith(site.origin + site.base)) {
    const problem = absoluteProblem(site, text.replace(/#.*/, ''));
    if (problem) say(`${where} ${text}: ${problem}`);
  }
}
