// Tells the style sheet that scripts run, before anything is shown. No module, so that it runs at once.
document.body.className += " js-enabled" + ("noModule" in HTMLScriptElement.prototype ? " govuk-frontend-supported" : "");
