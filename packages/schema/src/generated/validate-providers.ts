// @ts-nocheck
// Generated from schemas/providers.schema.json; do not edit.
import type { ShapeValidator } from "../shape-validator.ts";

function told(all, instancePath, keyword, params) {
  const error = { instancePath, keyword, params };
  if (all === null) return [error];
  if (all.length < 20000) all.push(error);
  return all;
}
function append(all, more) {
  for (const error of more) {
    if (all.length >= 20000) break;
    all.push(error);
  }
  return all;
}
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate21, stdin_default = validate21;
var pattern0 = new RegExp("^[\\w.-]+$", "u"), schema7 = { type: "object", additionalProperties: !1, properties: { provider: { type: "string", minLength: 1 }, custom_host: { type: "string", minLength: 1 }, api_key: { $ref: "#/definitions/variable" }, headers: { type: "object", additionalProperties: { type: ["string", "object"], required: ["env"], additionalProperties: !1, properties: { env: { $ref: "#/definitions/variableName" } } } }, settings: { type: "object", additionalProperties: { type: "string" } }, description: { type: "string" } } }, func2 = require_ucs2length().default;
var pattern2 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern2.test(data)) {
      vErrors = told(vErrors, instancePath, "pattern", { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "string" }), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.env === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "env" }), errors++;
    }
    for (let key0 in data)
      if (key0 !== "env") {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    data.env !== void 0 && (validate24(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData }) || (vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "provider" || key0 === "custom_host" || key0 === "api_key" || key0 === "headers" || key0 === "settings" || key0 === "description")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.provider !== void 0) {
      let data0 = data.provider;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          vErrors = told(vErrors, instancePath + "/provider", "minLength", { limit: 1 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/provider", "type", { type: "string" }), errors++;
      }
    }
    if (data.custom_host !== void 0) {
      let data1 = data.custom_host;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          vErrors = told(vErrors, instancePath + "/custom_host", "minLength", { limit: 1 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/custom_host", "type", { type: "string" }), errors++;
      }
    }
    if (data.api_key !== void 0 && (validate23(data.api_key, { instancePath: instancePath + "/api_key", parentData: data, parentDataProperty: "api_key", rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length)), data.headers !== void 0) {
      let data3 = data.headers;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3))
        for (let key1 in data3) {
          let data4 = data3[key1];
          if (typeof data4 != "string" && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
            vErrors = told(vErrors, instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: schema7.properties.headers.additionalProperties.type }), errors++;
          }
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.env === void 0) {
              vErrors = told(vErrors, instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "env" }), errors++;
            }
            for (let key2 in data4)
              if (key2 !== "env") {
                vErrors = told(vErrors, instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", { additionalProperty: key2 }), errors++;
              }
            data4.env !== void 0 && (validate24(data4.env, { instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", parentData: data4, parentDataProperty: "env", rootData }) || (vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors), errors = vErrors.length));
          }
        }
      else {
        vErrors = told(vErrors, instancePath + "/headers", "type", { type: "object" }), errors++;
      }
    }
    if (data.settings !== void 0) {
      let data6 = data.settings;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key3 in data6)
          if (typeof data6[key3] != "string") {
            vErrors = told(vErrors, instancePath + "/settings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" }), errors++;
          }
      } else {
        vErrors = told(vErrors, instancePath + "/settings", "type", { type: "object" }), errors++;
      }
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      vErrors = told(vErrors, instancePath + "/description", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.providers === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "providers" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "$schema" || key0 === "version" || key0 === "providers")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      vErrors = told(vErrors, instancePath + "/$schema", "type", { type: "string" }), errors++;
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/version", "type", { type: "integer" }), errors++;
      }
      if (data1 !== 1) {
        vErrors = told(vErrors, instancePath + "/version", "const", { allowedValue: 1 }), errors++;
      }
    }
    if (data.providers !== void 0) {
      let data2 = data.providers;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key1 in data2)
          if (!pattern0.test(key1)) {
            vErrors = told(vErrors, instancePath + "/providers", "additionalProperties", { additionalProperty: key1 }), errors++;
          }
        for (let key2 in data2)
          pattern0.test(key2) && (validate22(data2[key2], { instancePath: instancePath + "/providers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors), errors = vErrors.length));
      } else {
        vErrors = told(vErrors, instancePath + "/providers", "type", { type: "object" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
export const validateProviders: ShapeValidator = stdin_default;
