/** The look of the demo HR tools: plain, dense, a little dated, as such tools are. */
export const STYLE = `
*{box-sizing:border-box}
html{font:14px/1.45 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:#25313d;background:#eef1f4}
body{margin:0}
a{color:#0b5c8a;text-decoration:none}
a:hover{text-decoration:underline}
.shell{display:grid;grid-template-columns:204px minmax(0,1fr);min-height:100vh}
.side{background:#12384b;color:#d5e3ea;padding:18px 0}
.side b{display:block;padding:0 20px 18px;font-size:17px;color:#fff;letter-spacing:.01em}
.side a{display:block;padding:8px 20px;color:inherit}
.side a[aria-current]{background:#1d5069;color:#fff;box-shadow:inset 3px 0 #f0a23c}
.bar{display:flex;justify-content:space-between;align-items:center;padding:12px 28px;background:#fff;border-bottom:1px solid #d9dfe5}
.bar h1{font-size:16px;margin:0;font-weight:600}
.bar span{color:#6a7783}
.oxd-layout-context{padding:22px 28px 32px}
.narrow .oxd-layout-context,.narrow #contents{width:280px;padding:8px}
.narrow .oxd-grid-3{grid-template-columns:1fr}
.orangehrm-card-container,.orangehrm-paper-container{background:#fff;border:1px solid #dbe1e7;border-radius:8px;padding:18px 22px;margin:0 0 16px;max-width:1080px}
.orangehrm-main-title,.card-title{margin:0 0 12px;font-size:15px;font-weight:600}
.oxd-divider{border:0;border-top:1px solid #e5e9ee;margin:0 0 14px}
.oxd-grid-3{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:14px 22px;margin-bottom:14px}
.span-2{grid-column:span 2}
.oxd-label{display:block;font-size:12px;color:#5d6b78;margin-bottom:4px}
.oxd-input,.oxd-textarea,.oxd-select-text,.oxd-autocomplete-text-input{width:100%;border:1px solid #c9d2da;border-radius:5px;background:#fff;padding:7px 10px;font:inherit;color:inherit;min-height:35px}
.oxd-autocomplete-text-input input{border:0;width:100%;font:inherit;color:inherit;outline:0}
.oxd-textarea{min-height:148px;resize:vertical}
.oxd-text--p{margin:0;min-height:22px}
.oxd-form-actions{display:flex;gap:10px;justify-content:flex-end;border-top:1px solid #e5e9ee;padding-top:14px}
.oxd-button{border:1px solid #b9c4ce;background:#fff;border-radius:16px;padding:6px 20px;font:inherit;cursor:pointer}
.oxd-button--secondary{background:#2f7d4f;border-color:#2f7d4f;color:#fff}
.oxd-button--danger{color:#9d2c2c;border-color:#d9a5a5}
.orangehrm-recruitment{display:flex;justify-content:space-between;align-items:center}
.orangehrm-tabs{display:flex;gap:18px;border-bottom:1px solid #e5e9ee;margin-bottom:14px}
.orangehrm-tabs a{padding:6px 0;color:#5d6b78}
.orangehrm-tabs a.--active{color:#12384b;border-bottom:2px solid #f0a23c}
.oxd-table,.list{width:100%;border-collapse:collapse}
.oxd-table th,.oxd-table td,.list th,.list td{text-align:left;padding:8px 10px;border-bottom:1px solid #e8ecf0;font-weight:400}
.oxd-table th,.list th{font-size:12px;color:#5d6b78}
.org-container ul{list-style:none;margin:0;padding:0 0 0 22px;border-left:1px solid #d5dde4}
.org-container>ul{padding:0;border:0}
.org-structure-card{display:inline-block;border:1px solid #dbe1e7;border-radius:6px;background:#f8fafb;padding:5px 12px;margin:3px 0}
.cats{font:13px/1.4 Verdana,Geneva,"DejaVu Sans",sans-serif;background:#fff}
.cats-head{background:linear-gradient(#fdfdfd,#dfe7ee);border-bottom:1px solid #a9b8c6;padding:10px 16px}
.cats-head b{font-size:18px;color:#274b6d;margin-right:22px}
.cats-head a{margin-right:16px;font-weight:bold}
#contents{padding:12px 16px 28px;max-width:1180px}
#contents h2{font-size:15px;margin:4px 0 8px}
.note{background:#e9eff5;border:1px solid #cbd7e2;padding:5px 9px;margin:0 0 8px;font-weight:bold}
.detailsOutside{width:100%;border-collapse:collapse;margin-bottom:10px}
.detailsOutside>tbody>tr>td{vertical-align:top}
.detailsInside{width:100%;border-collapse:collapse}
.detailsInside td{padding:4px 8px;border-bottom:1px solid #eef1f4;vertical-align:top}
td.vertical{width:160px;color:#55636f;font-weight:bold}
td.data ul{margin:4px 0;padding-left:18px}
.editTable td{padding:5px 8px}
.editTable input,.editTable select,.editTable textarea{font:inherit;padding:3px 5px;border:1px solid #9fb0bf;width:320px}
.jobTitleHot,.jobTitleCold{font-weight:bold;color:#274b6d}
@media (max-width:760px){.shell{grid-template-columns:1fr}.oxd-grid-3{grid-template-columns:1fr}.side{display:none}}
`;
